import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { readSnapshot } from '../publishing/snapshots.ts'
import { overviewOf } from '../reports/overview/overview.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { insertDecision } from './decision-rows.ts'
import { moveStatus } from './life-rows.ts'
import { requireWay } from './move-experiment.ts'
import { requireExperiment } from './require-experiment.ts'
import { type Experiment, outcomes } from './rows.ts'
import { shownBy } from './shown.ts'

export const decision = z.strictObject({
  outcome: z.enum(outcomes),
  /** Which has won; nothing else names one. */
  variant: z.string().max(40).optional(),
  reason: z.string().trim().min(1).max(4000),
})

/**
 * Ends an experiment for good: with the numbers as they are now, who decided and why, and what each variant showed.
 *
 * @throws `experiment-state` unless it is stopped, `body-invalid` for a winner that is none of its variants.
 */
export async function decideExperiment(
  context: Context,
  workspace: Workspace,
  id: string,
  { outcome, variant, reason }: z.infer<typeof decision>,
  by: string,
): Promise<Experiment> {
  const experiment = await requireExperiment(workspace, id)
  requireWay(experiment, 'decided')
  requireWinner(experiment, outcome, variant)
  const snapshot = experiment.snapshot ? await readSnapshot(workspace, experiment.snapshot) : undefined
  if (!snapshot) throw new Error('What was compared is not there')
  const now = context.now()
  const numbers = await overviewOf(workspace, experiment, undefined, now)
  const variants = experiment.variants.map((one) => shownBy(snapshot, one))
  const [moved] = await workspace.db.write([
    ...moveStatus({ id, from: 'stopped', to: 'decided', by, why: reason }, now),
    insertDecision({ id, outcome, variant: variant ?? null, reason, numbers, variants, by }, now),
  ])
  const decided = await requireExperiment(workspace, id)
  // Somebody else was quicker.
  if (moved?.rows.length !== 1) requireWay(decided, 'decided')
  return decided
}

function requireWinner({ variants }: Experiment, outcome: string, named: string | undefined) {
  const at = pointerTo('variant')
  if (outcome !== 'winner') {
    if (named === undefined) return
    throw new Problem('body-invalid', { flaws: [{ code: 'winner-unwanted', pointer: at }] })
  }
  if (variants.some(({ key }) => key === named)) return
  throw new Problem('body-invalid', { flaws: [{ code: 'winner-required', pointer: at }] })
}
