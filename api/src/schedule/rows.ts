import { z } from 'zod'

import { anyJson } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

const scheduledRow = z.object({
  document_id: z.string(),
  hash: z.string(),
  body: anyJson,
  revision: z.number(),
  end_experiment: z.number(),
  by: z.string(),
  at: z.number(),
  failure: z.string().nullable(),
})

export type ScheduledRow = z.infer<typeof scheduledRow>

export async function findScheduled(db: Database, documentId: string): Promise<ScheduledRow | undefined> {
  const sql = 'select * from scheduled_publication where document_id = ?'
  const [row] = await db.read({ sql, args: [documentId] })
  return row && scheduledRow.parse(row)
}

/** Whatever is to go out by now and was not tried yet, in its order. */
export async function listDue(db: Database, now: number): Promise<ScheduledRow[]> {
  const sql = 'select * from scheduled_publication where at <= ? and failure is null order by at, document_id'
  return (await db.read({ sql, args: [now] })).map((row) => scheduledRow.parse(row))
}

export const insertScheduled = ({
  document_id,
  hash,
  body,
  revision,
  end_experiment,
  by,
  at,
}: Omit<ScheduledRow, 'failure'>): Statement => ({
  sql: `insert into scheduled_publication (document_id, hash, body, revision, end_experiment, by, at)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (document_id) do update set hash = excluded.hash, body = excluded.body,
          revision = excluded.revision, end_experiment = excluded.end_experiment, by = excluded.by,
          at = excluded.at, failure = null`,
  args: [document_id, hash, JSON.stringify(body), revision, end_experiment, by, at],
})

export const deleteScheduled = (documentId: string): Statement => ({
  sql: 'delete from scheduled_publication where document_id = ?',
  args: [documentId],
})

export const failScheduled = (documentId: string, failure: string): Statement => ({
  sql: 'update scheduled_publication set failure = ?2 where document_id = ?1',
  args: [documentId, failure],
})

export const setEnd = (documentId: string, endAt: number | null): Statement => ({
  sql: 'update document set end_at = ?2 where id = ?1',
  args: [documentId, endAt],
})

/** That something of a firm falls due then. What exactly stands in the firm's own database. */
export const insertDue = (workspaceKey: string, at: number): Statement => ({
  sql: 'insert into due (at, workspace_key) values (?, ?) on conflict do nothing',
  args: [at, workspaceKey],
})

export const deleteDue = (workspaceKey: string, until: number): Statement => ({
  sql: 'delete from due where workspace_key = ? and at <= ?',
  args: [workspaceKey, until],
})

/** When something falls due next; `undefined` when nothing does. */
export async function nextDue(control: Database): Promise<number | undefined> {
  const [row] = await control.read({ sql: 'select min(at) as at from due', args: [] })
  return z.object({ at: z.number().nullable() }).parse(row).at ?? undefined
}

export async function firmsDue(control: Database, now: number): Promise<string[]> {
  const sql = 'select distinct workspace_key as key from due where at <= ? order by key'
  const rows = await control.read({ sql, args: [now] })
  return rows.map((row) => z.object({ key: z.string() }).parse(row).key)
}
