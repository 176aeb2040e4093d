import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { due, type Due } from './due.ts'

export const run = due.extend({ at: z.int() })

/** When something was deleted last, and what; `undefined` when nothing ever was. */
export async function lastRun(db: Database): Promise<z.infer<typeof run> | undefined> {
  const sql = 'select at, leads, files, events from retention_run order by at desc limit 1'
  const [row] = await db.read({ sql, args: [] })
  return row && run.parse(row)
}

export const insertRun = (at: number, { leads, files, events }: Due): Statement => ({
  sql: 'insert into retention_run (at, leads, files, events) values (?, ?, ?, ?)',
  args: [at, leads, files, events],
})
