import type { UploadFolder } from '../uploads/folder.ts'
import { deleteSimulated, filesIn } from '../uploads/upload-rows.ts'
import type { Workspace } from './workspaces.ts'

/** Everything simulated traffic has left, so that nothing of it stays in lists or numbers. */
export async function removeSimulated(
  folder: Pick<UploadFolder, 'remove'>,
  { key, db }: Pick<Workspace, 'key' | 'db'>,
): Promise<{ visitors: number; leads: number }> {
  const remove = (sql: string) => ({ sql: `${sql} where audience = 'simulated'`, args: [] })
  const [uploads, leads, , exposures] = await db.write([
    deleteSimulated,
    remove('delete from lead'),
    { sql: 'delete from contact where id not in (select contact_id from lead)', args: [] },
    // With their steps; and all of it is counted back.
    remove('delete from exposure'),
    {
      sql: `delete from answer where submission_id in (select id from submission where audience = 'simulated')`,
      args: [],
    },
    remove('delete from submission'),
    remove('delete from event'),
  ])
  await folder.remove(key, filesIn(uploads?.rows))
  return { leads: leads?.changes ?? 0, visitors: exposures?.changes ?? 0 }
}
