import type { Context } from '../context.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { openLink } from '../outside-links/link.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { findLink, type LinkRow } from './link-rows.ts'

export interface Opened {
  workspace: Workspace
  link: LinkRow
  document: DocumentRow
}

export const pathOf = (token: string): string => `/review/${token}`

/** @throws What `openLink` throws, and `not-found` when the document is gone. */
export async function openReview(context: Context, token: string): Promise<Opened> {
  const { workspace, link } = await openLink(context, token, findLink)
  return { workspace, link, document: await requireDocument(workspace, link.document_id) }
}
