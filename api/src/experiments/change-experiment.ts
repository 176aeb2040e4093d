import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Statement } from '../db/statement.ts'
import { requireDocument } from '../documents/save-draft.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Comparable, comparedIn, controlFirst, weightsFor, weightsOf } from './compared.ts'
import { comparableOf, experimentName, hypothesis, planFor, settled, wantedOf } from './draft-experiment.ts'
import { openEpoch, raiseTraffic, updateDraft } from './life-rows.ts'
import { layer, traffic, wantedPlan, weights } from './plan.ts'
import { requireExperiment } from './require-experiment.ts'
import type { Experiment } from './rows.ts'
import { forgetRunning } from './running.ts'

export const experimentChange = z.strictObject({
  name: experimentName.optional(),
  hypothesis: hypothesis.optional(),
  plan: wantedPlan.optional(),
  traffic: traffic.optional(),
  layer: layer.nullable().optional(),
  weights: weights.optional(),
})

type Change = z.infer<typeof experimentChange>

/**
 * Everything of a draft. Of one that has visitors only who else takes part: a larger share of them, or other weights for
 * new ones, which opens an epoch; a weight of 0 removes a variant.
 *
 * @throws `plan-impossible`, `experiment-state`.
 */
export async function changeExperiment(
  workspace: Workspace,
  id: string,
  change: Change,
  { by, now }: { by: string; now: number },
): Promise<Experiment> {
  const experiment = await requireExperiment(workspace, id)
  if (experiment.status === 'draft') {
    await workspace.db.write(await draftChange(workspace, experiment, change))
    return requireExperiment(workspace, id)
  }
  refuseFrozen(experiment, change)
  const statements = whileRunning(experiment, change, { by, now })
  if (statements.length > 0) await workspace.db.write(statements)
  forgetRunning(workspace, experiment.document.id)
  return requireExperiment(workspace, id)
}

async function draftChange(workspace: Workspace, experiment: Experiment, change: Change) {
  const page = comparableOf(await requireDocument(workspace, experiment.document.id))
  const given = change.weights ?? weightsFor(page, experiment.variants)
  const { variants } = settled(comparedIn(page, experiment.purpose, given))
  const about = {
    name: change.name ?? experiment.name,
    hypothesis: change.hypothesis ?? experiment.hypothesis,
    traffic: change.traffic ?? experiment.traffic,
    layer: change.layer === undefined ? experiment.layer : change.layer,
    variants,
  }
  const plan = await planFor(workspace, change.plan ?? wantedOf(experiment.plan), about)
  return updateDraft(experiment.id, { ...about, plan })
}

const movable: readonly Experiment['status'][] = ['running', 'paused']

function refuseFrozen({ status, traffic: share }: Experiment, change: Change): void {
  const open = movable.includes(status) ? ['traffic', 'weights'] : []
  const flaws = Object.keys(change)
    .filter((member) => !open.includes(member))
    .map((member): FlawAt => ({ code: 'experiment-frozen', pointer: pointerTo(member) }))
  if (change.traffic !== undefined && change.traffic < share) {
    flaws.push({ code: 'traffic-only-up', limit: share, pointer: pointerTo('traffic') })
  }
  if (flaws.length > 0) throw new Problem('experiment-state', { flaws })
}

function whileRunning(
  { id, variants, traffic: share }: Experiment,
  change: Change,
  { by, now }: { by: string; now: number },
): Statement[] {
  const raised =
    change.traffic !== undefined && change.traffic > share ? [raiseTraffic(id, change.traffic)] : []
  if (!change.weights) return raised
  const page: Comparable = { variants }
  const next = settled(comparedIn(page, 'ab', change.weights)).variants.map((variant, index) => ({
    ...variant,
    control: variants[index]?.control ?? false,
  }))
  const [control = 0, ...treatments] = controlFirst(next)
  if (control === 0) refuseWeights('control-removed')
  if (treatments.every((weight) => weight === 0)) refuseWeights('variants-too-few')
  const before = weightsOf(variants)
  const after = weightsOf(next)
  if (variants.every(({ key }) => before[key] === after[key])) return raised
  const removed = variants.some(({ key, weight }) => weight > 0 && after[key] === 0)
  return [...raised, ...openEpoch({ id, weights: after, why: removed ? 'removed' : 'weights', by }, now)]
}

function refuseWeights(code: FlawAt['code']): never {
  throw new Problem('plan-impossible', { flaws: [{ code, pointer: pointerTo('weights') }] })
}
