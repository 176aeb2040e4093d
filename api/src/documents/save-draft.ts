import { Problem } from '@pulya/contract/problem'

import type { Workspace } from '../workspaces/workspaces.ts'
import { parseDocument } from './document.ts'
import { type DocumentRow, findDocument, updateDraft } from './rows.ts'

/** A document of this firm. @throws `not-found`. */
export async function requireDocument({ db }: Workspace, id: string): Promise<DocumentRow> {
  const document = await findDocument(db, id)
  if (!document) throw new Problem('not-found')
  return document
}

/**
 * Keeps a draft made from `revision`. The visitors' page stays as it is until publication.
 *
 * @returns The new revision.
 * @throws `draft-changed` when somebody saved in between, `document-rejected` with the place of every flaw.
 */
export async function saveDraft(
  workspace: Workspace,
  id: string,
  { revision, draft }: { revision: number; draft: unknown },
  now: number,
): Promise<number> {
  const { kind } = await requireDocument(workspace, id)
  const document = parseDocument(kind, draft)
  const [saved] = await workspace.db.write([updateDraft(id, revision, document.title, document, now)])
  const next = saved?.rows[0]?.['revision']
  if (typeof next !== 'number') throw new Problem('draft-changed')
  return next
}
