import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

const commentRow = z.object({
  id: z.string(),
  link_id: z.string(),
  thread_id: z.string().nullable(),
  part: z.string().nullable(),
  author: z.string().nullable(),
  user_id: z.string().nullable(),
  text: z.string(),
  created_at: z.int(),
  resolved_at: z.int().nullable(),
})

export type CommentRow = z.infer<typeof commentRow>

/** So much is said by one link; more is a program at work. */
const perLinkMax = 500

const select = `
  select id, link_id, thread_id, part, author, user_id, text, created_at, resolved_at from review_comment`
const order = 'order by created_at, rowid limit 5000'

/** The oldest first, answers among them. */
export async function listOfDocument(db: Database, document: string): Promise<CommentRow[]> {
  const rows = await db.read({ sql: `${select} where document_id = ? ${order}`, args: [document] })
  return rows.map((row) => commentRow.parse(row))
}

/** What was said by one link, and what was answered to that. */
export async function listOfLink(db: Database, link: string): Promise<CommentRow[]> {
  const rows = await db.read({ sql: `${select} where link_id = ? ${order}`, args: [link] })
  return rows.map((row) => commentRow.parse(row))
}

/** The first of a thread. */
export async function findThread(
  db: Database,
  document: string,
  id: string,
): Promise<CommentRow | undefined> {
  const sql = `${select} where id = ? and document_id = ? and thread_id is null`
  const [row] = await db.read({ sql, args: [id, document] })
  return row && commentRow.parse(row)
}

export type NewComment = Omit<CommentRow, 'resolved_at'> & { document_id: string }

/** A repeat changes nothing, nor does one too many. One row comes back for what is new. */
export const insertComment = (comment: NewComment): Statement => ({
  sql: `insert into review_comment
          (id, document_id, link_id, thread_id, part, author, user_id, text, created_at)
        select :id, :document_id, :link_id, :thread_id, :part, :author, :user_id, :text, :created_at
        where (select count(*) from review_comment where link_id = :link_id) < ${perLinkMax}
        on conflict do nothing
        returning id`,
  args: comment,
})

/** Who goes on about what was settled wants it looked at again; a repeat of an answer does not. */
export const reopen = (thread: string, answer: { id: string; now: number }): Statement => ({
  sql: `update review_comment set resolved_at = null, resolved_by = null
        where id = :thread and exists (select 1 from review_comment where id = :id and created_at = :now)`,
  args: { thread, ...answer },
})

/** One row comes back when the document has such a thread. */
export const resolve = (
  document: string,
  id: string,
  { at, by }: { at: number | null; by: string },
): Statement => ({
  sql: `update review_comment
        set resolved_at = iif(:at is null, null, coalesce(resolved_at, :at)), resolved_by = iif(:at is null, null, :by)
        where id = :id and document_id = :document and thread_id is null
        returning resolved_at`,
  args: { document, id, at, by },
})
