import { Problem } from '@pulya/contract/problem'

import type { Workspace } from '../workspaces/workspaces.ts'
import { findThread, insertComment, listOfLink, reopen } from './comment-rows.ts'
import type { LinkRow } from './link-rows.ts'
import type { Said } from './said.ts'

/**
 * Keeps what somebody with the link says. A repeat changes nothing; what is said to a settled comment opens it again.
 *
 * @throws `not-found` for an answer to what this link has not shown, `rate-limited` when by this link enough was said.
 */
export async function leaveComment(
  { db }: Workspace,
  link: Pick<LinkRow, 'id' | 'document_id'>,
  { id, name, text, about, to }: Said,
  now: number,
): Promise<void> {
  if (to !== null && (await findThread(db, link.document_id, to))?.link_id !== link.id)
    throw new Problem('not-found')
  const comment = {
    id,
    document_id: link.document_id,
    link_id: link.id,
    thread_id: to,
    part: to === null ? about : null,
    author: name,
    user_id: null,
    text,
    created_at: now,
  }
  const [kept] = await db.write([insertComment(comment), ...(to === null ? [] : [reopen(to, { id, now })])])
  const isKnown = kept?.rows.length === 1 || (await listOfLink(db, link.id)).some((one) => one.id === id)
  if (!isKnown) throw new Problem('rate-limited')
}
