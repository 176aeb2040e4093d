import type { World } from './world.ts'

const tables = [
  'event submission answer exposure visitor_step counter',
  'lead contact consent_record lead_status_change snapshot document experiment',
].flatMap((line) => line.split(' '))

/** How much there is in the firm's database, by table. */
export async function everyTable({ database }: World): Promise<Record<string, number>> {
  const counts = tables.map(async (table) => [table, await database.count(table)] as const)
  return Object.fromEntries(await Promise.all(counts))
}
