import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { newPublicId } from '../documents/new-id.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { newLinkToken } from '../report-links/link-token.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { insertLink, type LinkRow, revokeLink } from './link-rows.ts'

const dayMs = 86_400_000

export interface NewLink {
  document: string
  name: string
  days: number
  by: string
}

/** @returns The link and its address, which nobody can be told a second time. @throws `not-found` for a consent text. */
export async function makeLink(
  { publicUrl, now }: Pick<Context, 'publicUrl' | 'now'>,
  workspace: Workspace,
  { document, name, days, by }: NewLink,
): Promise<{ link: LinkRow; address: string }> {
  const { kind } = await requireDocument(workspace, document)
  if (kind === 'consent') throw new Problem('not-found')
  const id = newPublicId(workspace.key)
  const { token, hash } = newLinkToken(id)
  const link = {
    id,
    document_id: document,
    token_hash: hash,
    name,
    created_at: now(),
    created_by: by,
    expires_at: now() + days * dayMs,
  }
  await workspace.db.write([insertLink(link)])
  return { link: { ...link, revoked_at: null }, address: `${publicUrl}/review/${token}` }
}

/** From now on it opens nothing; what was said by it stays. Twice is once. */
export async function endLink({ db }: Workspace, document: string, id: string, now: number): Promise<void> {
  const [ended] = await db.write([revokeLink(document, id, now)])
  if (ended?.rows.length !== 1) throw new Problem('not-found')
}
