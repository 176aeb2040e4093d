import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { newLink, type WantedLink } from '../outside-links/link.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { insertLink, type LinkRow, revokeLink } from './link-rows.ts'
import { pathOf } from './opened.ts'

interface WantedReviewLink extends WantedLink {
  document: string
}

/** @returns The link and its address, which nobody can be told a second time. @throws `not-found` for a consent text. */
export async function makeLink(
  { publicUrl, now }: Pick<Context, 'publicUrl' | 'now'>,
  workspace: Workspace,
  { document, ...wanted }: WantedReviewLink,
): Promise<{ link: LinkRow; address: string }> {
  const { kind } = await requireDocument(workspace, document)
  if (kind === 'consent') throw new Problem('not-found')
  const { link, token } = newLink(workspace, wanted, now())
  const row = { ...link, document_id: document }
  await workspace.db.write([insertLink(row)])
  return { link: row, address: `${publicUrl}${pathOf(token)}` }
}

/** From now on it opens nothing; what was said by it stays. Twice is once. */
export async function endLink({ db }: Workspace, document: string, id: string, now: number): Promise<void> {
  const [ended] = await db.write([revokeLink(document, id, now)])
  if (ended?.rows.length !== 1) throw new Problem('not-found')
}
