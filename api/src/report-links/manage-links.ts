import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { newPublicId } from '../documents/new-id.ts'
import { findExperiment } from '../experiments/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { newLinkToken } from './link-token.ts'
import { hashPassword } from './password.ts'
import { insertLink, type LinkRow, revokeLink } from './rows.ts'

const dayMs = 86_400_000

export interface NewLink {
  experiment: string
  name: string
  days: number
  password?: string | undefined
  by: string
}

/** @returns The link and its address, which nobody can be told a second time. */
export async function makeLink(
  { publicUrl, now }: Pick<Context, 'publicUrl' | 'now'>,
  workspace: Workspace,
  { experiment, name, days, password, by }: NewLink,
): Promise<{ link: LinkRow; address: string }> {
  if (!(await findExperiment(workspace.db, experiment))) throw new Problem('not-found')
  const id = newPublicId(workspace.key)
  const { token, hash } = newLinkToken(id)
  const link = {
    id,
    experiment_id: experiment,
    token_hash: hash,
    name,
    password: password === undefined ? null : await hashPassword(password),
    created_at: now(),
    created_by: by,
    expires_at: now() + days * dayMs,
  }
  await workspace.db.write([insertLink(link)])
  return { link: { ...link, revoked_at: null }, address: `${publicUrl}/r/${token}` }
}

/** From now on it opens nothing, also for whoever reads there right now. Twice is once. */
export async function endLink({ db }: Workspace, experiment: string, id: string, now: number): Promise<void> {
  const [ended] = await db.write([revokeLink(experiment, id, now)])
  if (ended?.rows.length !== 1) throw new Problem('not-found')
}
