import { Problem } from '@pulya/contract/problem'
import { unproven } from '@pulya/offer/fit/report'

import type { Snapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { findFitReport } from './rows.ts'

/**
 * An offer is one screen: it goes to visitors when this very draft was measured on every screen and fits, or somebody has
 * named the devices on which it need not.
 *
 * @throws `fit-unproven`.
 */
export async function requireFit(workspace: Workspace, snapshot: Snapshot, revision: number): Promise<void> {
  if (snapshot.kind !== 'offer') return
  const kept = await findFitReport(workspace.db, snapshot.documentId)
  const report = kept?.revision === revision ? kept.report : undefined
  const variants = snapshot.body.variants.map(({ key }) => key)
  if (unproven(report, variants).length > 0) throw new Problem('fit-unproven')
}
