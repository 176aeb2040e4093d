import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { findExperiment } from '../experiments/rows.ts'
import { newLink, type WantedLink } from '../outside-links/link.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { hashPassword } from './password.ts'
import { insertLink, type LinkRow, revokeLink } from './rows.ts'

interface WantedReportLink extends WantedLink {
  experiment: string
  password?: string | undefined
}

/** @returns The link and its address, which nobody can be told a second time. */
export async function makeLink(
  { publicUrl, now }: Pick<Context, 'publicUrl' | 'now'>,
  workspace: Workspace,
  { experiment, password, ...wanted }: WantedReportLink,
): Promise<{ link: LinkRow; address: string }> {
  if (!(await findExperiment(workspace.db, experiment))) throw new Problem('not-found')
  const { link, token } = newLink(workspace, wanted, now())
  const kept = password === undefined ? null : await hashPassword(password)
  const row = { ...link, experiment_id: experiment, password: kept }
  await workspace.db.write([insertLink(row)])
  return { link: row, address: `${publicUrl}/r/${token}` }
}

/** From now on it opens nothing, also for whoever reads there right now. Twice is once. */
export async function endLink({ db }: Workspace, experiment: string, id: string, now: number): Promise<void> {
  const [ended] = await db.write([revokeLink(experiment, id, now)])
  if (ended?.rows.length !== 1) throw new Problem('not-found')
}
