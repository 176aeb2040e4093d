import type { Workspace } from './workspaces.ts'

/** Everything simulated traffic has left, so that nothing of it stays in lists or numbers. */
export async function removeSimulated({ db }: Workspace): Promise<{ visitors: number; leads: number }> {
  const remove = (sql: string) => ({ sql: `${sql} where audience = 'simulated'`, args: [] })
  const results = await db.write([
    remove('delete from lead'),
    { sql: 'delete from contact where id not in (select contact_id from lead)', args: [] },
    remove('delete from visitor_step'),
    remove('delete from exposure'),
    remove('delete from counter'),
    {
      sql: `delete from answer where submission_id in (select id from submission where audience = 'simulated')`,
      args: [],
    },
    remove('delete from submission'),
    remove('delete from event'),
  ])
  return { leads: results[0]?.changes ?? 0, visitors: results[3]?.changes ?? 0 }
}
