import { z } from 'zod'

import type { Database } from '../db/open.ts'
import { jsonColumn } from '../db/json-column.ts'
import type { Statement } from '../db/statement.ts'
import { auditActions, type AuditAction } from './actions.ts'
import { itself } from './itself.ts'

interface Written {
  user: string
  action: AuditAction
  about: string | null
  detail: string
  at: number
}

export const insertEntry = (entry: Written & { workspace: string }): Statement => ({
  sql: `insert into audit_entry (workspace_key, user_id, action, about, detail, at)
        values (:workspace, :user, :action, :about, :detail, :at)`,
  args: { ...entry },
})

/** In every firm of this person. */
export const insertEntryOfPerson = (entry: Written): Statement => ({
  sql: `insert into audit_entry (workspace_key, user_id, action, about, detail, at)
        select workspace_key, user_id, :action, :about, :detail, :at from member where user_id = :user`,
  args: { ...entry },
})

const entryRow = z.object({
  id: z.int(),
  user_id: z.string(),
  user_name: z.string().nullable(),
  action: z.enum(auditActions),
  about: z.string().nullable(),
  /** Of the person it was done to. */
  about_name: z.string().nullable(),
  detail: jsonColumn(z.record(z.string(), z.union([z.string(), z.number()]))),
  at: z.int(),
})

export type AuditRow = z.infer<typeof entryRow>

/** The newest first. @param before Only entries older than this one. */
export async function readEntries(
  control: Database,
  workspace: string,
  { before, limit }: { before: number; limit: number },
): Promise<AuditRow[]> {
  const rows = await control.read({
    sql: `select audit_entry.id, user_id,
                 coalesce(user.name, 'API: ' || api_key.name, iif(user_id = '${itself}', 'Pulya', null)) as user_name,
                 action, about, other.name as about_name, detail, at
          from audit_entry left join user on user.id = user_id left join user other on other.id = about
          left join api_key on api_key.id = user_id
          where audit_entry.workspace_key = ? and audit_entry.id < ? order by audit_entry.id desc limit ?`,
    args: [workspace, before, limit],
  })
  return rows.map((row) => entryRow.parse(row))
}

const titleRow = z.object({ id: z.string(), title: z.string() })

/** What documents of a firm are called, by id. */
export async function titlesOf(db: Database, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const rows = await db.read({
    sql: 'select id, title from document where id in (select value from json_each(?))',
    args: [JSON.stringify([...ids])],
  })
  return new Map(rows.map((row) => titleRow.parse(row)).map(({ id, title }) => [id, title]))
}
