import { Problem } from '@pulya/contract/problem'
import { checkOffer } from '@pulya/offer/check/check-offer'
import { flawsOf as flawsOfOffer } from '@pulya/offer/check/finding'
import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import { flawsOf as flawsOfQuiz } from '@pulya/quiz/check/finding'

import type { Context } from '../context.ts'
import { aroundOffers } from '../findings/around-offers.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { Snapshot } from './snapshots.ts'

/**
 * Nothing goes to visitors that would lead some of them nowhere, or that a law forbids. A draft may: it is saved and
 * previewed all the same.
 *
 * @throws `document-rejected` with the place of every error.
 */
export async function requireSound(
  context: Context,
  workspace: Workspace,
  snapshot: Snapshot,
): Promise<void> {
  const flaws = await flawsOf(context, workspace, snapshot)
  if (flaws.length > 0) throw new Problem('document-rejected', { flaws })
}

async function flawsOf(context: Context, workspace: Workspace, snapshot: Snapshot) {
  switch (snapshot.kind) {
    case 'offer':
      return flawsOfOffer(checkOffer(snapshot.body, await aroundOffers(context, workspace)))
    case 'quiz':
      return flawsOfQuiz(checkQuiz(snapshot.body))
    case 'consent':
      return []
  }
}
