import { Problem } from '@pulya/contract/problem'
import { workspaceOf } from '@pulya/contract/public-id'

import type { Context } from '../context.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { claimedLink, opensWith } from '../report-links/link-token.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { findLink, type LinkRow } from './link-rows.ts'

export interface Opened {
  workspace: Workspace
  link: LinkRow
  document: DocumentRow
}

export const pathOf = (token: string): string => `/review/${token}`

/** @throws `not-found` for what opens nothing, `link-expired` and `link-revoked` for what once did. */
export async function openReview({ workspaces, now }: Context, token: string): Promise<Opened> {
  const claimed = claimedLink(token)
  const workspace = claimed && (await workspaces.find(workspaceOf(claimed.id)))
  const link = workspace && (await findLink(workspace.db, claimed.id))
  if (!link || !opensWith(claimed.secret, link.token_hash)) throw new Problem('not-found')
  if (link.revoked_at !== null) throw new Problem('link-revoked')
  if (link.expires_at <= now()) throw new Problem('link-expired')
  return { workspace, link, document: await requireDocument(workspace, link.document_id) }
}
