import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { addressOf } from '../publishing/addresses.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { forcedToken, forceMember } from './forced-link.ts'
import { requireExperiment } from './require-experiment.ts'

const dayMs = 86_400_000

/** A link to each variant of an offer, for so many days. @throws `not-found`, also for what is no offer. */
export async function forcedLinks(
  context: Context,
  workspace: Workspace,
  id: string,
  days: number,
): Promise<{ links: { variant: string; address: string }[]; until: number }> {
  const experiment = await requireExperiment(workspace, id)
  const { kind, slug } = await requireDocument(workspace, experiment.document.id)
  if (kind !== 'offer') throw new Problem('not-found')
  const until = Math.floor((context.now() + days * dayMs) / 1000) * 1000
  const page = addressOf(context, { id: experiment.document.id, kind, slug })
  const links = experiment.variants.map(({ key: variant }) => {
    const address = new URL(page)
    address.searchParams.set(forceMember, forcedToken(workspace.secret, { experiment: id, variant, until }))
    return { variant, address: address.href }
  })
  return { links, until }
}
