import { workspaceOf } from '@pulya/contract/public-id'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Context } from '../context.ts'
import type { Database } from '../db/open.ts'
import { newPublicId } from '../documents/new-id.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { claimedLink, newLinkToken, opensWith } from './link-token.ts'

const dayMs = 86_400_000

/** What is kept of any link for people without an account, whatever it opens; what it opens is the row's own. */
export const outsideLink = z.object({
  id: z.string(),
  token_hash: z.string(),
  name: z.string(),
  created_at: z.int(),
  created_by: z.string(),
  expires_at: z.int(),
  revoked_at: z.int().nullable(),
})

export type OutsideLink = z.infer<typeof outsideLink>

export interface WantedLink {
  name: string
  days: number
  /** The id of who makes it. */
  by: string
}

/** @returns The row, which is not written yet, and the token for its address, which nobody can be told a second time. */
export function newLink(
  { key }: Workspace,
  { name, days, by }: WantedLink,
  now: number,
): { link: OutsideLink; token: string } {
  const id = newPublicId(key)
  const { token, hash } = newLinkToken(id)
  const expires_at = now + days * dayMs
  const link = { id, token_hash: hash, name, created_at: now, created_by: by, expires_at, revoked_at: null }
  return { link, token }
}

/** @throws `not-found` for what opens nothing, `link-expired` and `link-revoked` for what once did. */
export async function openLink<Link extends OutsideLink>(
  { workspaces, now }: Context,
  token: string,
  find: (db: Database, id: string) => Promise<Link | undefined>,
): Promise<{ workspace: Workspace; link: Link }> {
  const claimed = claimedLink(token)
  const workspace = claimed && (await workspaces.find(workspaceOf(claimed.id)))
  const link = workspace && (await find(workspace.db, claimed.id))
  if (!link || !opensWith(claimed.secret, link.token_hash)) throw new Problem('not-found')
  if (link.revoked_at !== null) throw new Problem('link-revoked')
  if (link.expires_at <= now()) throw new Problem('link-expired')
  return { workspace, link }
}
