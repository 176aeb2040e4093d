import { Problem } from '@pulya/contract/problem'

import type { Workspace } from '../workspaces/workspaces.ts'
import { findThread, insertComment, resolve } from './comment-rows.ts'

interface NewAnswer {
  id: string
  document: string
  thread: string
  text: string
  by: string
  now: number
}

/** What the firm says to a comment; whoever has the link reads it. A repeat changes nothing. @throws `not-found` */
export async function answerComment(
  { db }: Workspace,
  { id, document, thread, text, by, now }: NewAnswer,
): Promise<void> {
  const first = await findThread(db, document, thread)
  if (!first) throw new Problem('not-found')
  await db.write([
    insertComment({
      id,
      document_id: document,
      link_id: first.link_id,
      thread_id: thread,
      part: null,
      author: null,
      user_id: by,
      text,
      created_at: now,
    }),
  ])
}

/** @returns Since when it is settled. @throws `not-found` */
export async function resolveComment(
  { db }: Workspace,
  document: string,
  id: string,
  { at, by }: { at: number | null; by: string },
): Promise<number | null> {
  const [done] = await db.write([resolve(document, id, { at, by })])
  const [row] = done?.rows ?? []
  if (!row) throw new Problem('not-found')
  return at === null ? null : Number(row['resolved_at'])
}
