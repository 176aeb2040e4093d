import { goodEvents } from './good.ts'
import type { World } from './world.ts'

const tables = [
  'event submission answer exposure visitor_step counter',
  'lead_stage pace segment_counter former_audience fact_set',
  'lead contact bonus consent_record lead_status_change upload asset snapshot document experiment',
  'variant epoch experiment_change decision experiment_policy',
  'publication scheduled_publication spend_import spend_row spend report_link',
  'demo_document own_template snippet_sighting review_link review_comment',
  'retention retention_run kept_consent brand',
].flatMap((line) => line.split(' '))

/** How much there is in the firm's database, by table. */
export async function everyTable({ database }: World): Promise<Record<string, number>> {
  const counts = tables.map(async (table) => [table, await database.count(table)] as const)
  return Object.fromEntries(await Promise.all(counts))
}

/** A page does not wait for the disk. But who was shown what is written before any event that comes after it. */
export async function settled(world: World): Promise<void> {
  const { status } = await world.ask({ path: '/v1/events', json: goodEvents(world) })
  if (status !== 202) throw new Error(`Good events were answered with ${status}`)
}
