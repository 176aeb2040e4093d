import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Context } from '../context.ts'
import type { Statement } from '../db/statement.ts'
import { insertDue } from '../schedule/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { firstEpoch, moveStatus } from './life-rows.ts'
import { freezeExperiment, requireStartable } from './ready-experiment.ts'
import { requireExperiment } from './require-experiment.ts'
import type { Experiment, ExperimentStatus } from './rows.ts'
import { forgetRunning } from './running.ts'

/** Where an experiment may go from where it is. `decided` is reached only by a decision. */
const waysOn: Record<ExperimentStatus, readonly ExperimentStatus[]> = {
  draft: ['ready', 'archived'],
  ready: ['running', 'archived'],
  running: ['paused', 'stopped', 'invalid'],
  paused: ['running', 'stopped', 'invalid'],
  stopped: ['decided', 'archived'],
  decided: ['archived'],
  invalid: ['archived'],
  archived: [],
}

export const move = z.strictObject({
  to: z.enum(['ready', 'running', 'paused', 'stopped', 'invalid', 'archived']),
  /** Required where an experiment is declared invalid. */
  why: z.string().trim().max(2000).default(''),
})

/**
 * Leads an experiment one step on. Where it is already, nothing changes.
 *
 * @throws `body-invalid`, `experiment-state`, `experiment-running`, `experiment-unready`, `plan-impossible`.
 */
export async function moveExperiment(
  context: Context,
  workspace: Workspace,
  id: string,
  { to, why }: z.infer<typeof move>,
  by: string,
): Promise<Experiment> {
  const experiment = await requireExperiment(workspace, id)
  if (experiment.status === to) return experiment
  requireWay(experiment, to)
  if (to === 'invalid' && why === '') {
    throw new Problem('body-invalid', { flaws: [{ code: 'reason-required', pointer: pointerTo('why') }] })
  }
  const now = context.now()
  const moving = moveStatus({ id, from: experiment.status, to, by, why }, now)
  const { before, after } = await around(workspace, experiment, to, { by, now })
  const results = await workspace.db.write([...before, ...moving, ...after])
  if (results[before.length]?.rows.length !== 1) {
    // Somebody has moved it in the meantime, or begun another one on this page.
    requireWay(await requireExperiment(workspace, id), to)
    throw new Problem('experiment-running')
  }
  forgetRunning(workspace, experiment.document.id)
  if (to === 'running' && experiment.plan.bandit) {
    await context.control.write([insertDue(workspace.key, now)])
    context.wake()
  }
  return requireExperiment(workspace, id)
}

/** What belongs to a move, in its commit. */
async function around(
  workspace: Workspace,
  experiment: Experiment,
  to: ExperimentStatus,
  { by, now }: { by: string; now: number },
): Promise<{ before: Statement[]; after: Statement[] }> {
  if (to === 'ready') return { before: await freezeExperiment(workspace, experiment), after: [] }
  if (to !== 'running') return { before: [], after: [] }
  if (experiment.status === 'ready') await requireStartable(workspace, experiment)
  return { before: [], after: [firstEpoch(experiment.id, by, now)] }
}

/** @throws `experiment-state` that says where it may go instead. */
export function requireWay({ status }: Pick<Experiment, 'status'>, to: ExperimentStatus): void {
  if (waysOn[status].includes(to)) return
  const limit = waysOn[status].join(', ')
  const flaw =
    limit === '' ? { code: 'status-final' as const } : { code: 'status-impossible' as const, limit }
  throw new Problem('experiment-state', { flaws: [{ ...flaw, pointer: pointerTo('to') }] })
}
