import { allocate } from '@pulya/stats/bandit'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { metricOf } from '../metrics/registry.ts'
import { dayMs, dayName, dayNumber } from '../reports/counts/day-number.ts'
import { wantedAudience } from '../reports/trial.ts'
import { steps } from '../visits/steps.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { openEpoch } from './life-rows.ts'
import { requireExperiment } from './require-experiment.ts'
import type { Experiment } from './rows.ts'
import { forgetRunning } from './running.ts'

/** STATISTICS 3.9: batches of a day, a floor under every variant, and visitors enough before anything moves. */
const batchMs = dayMs
const visitorsMin = 100
const floorOf = (variants: number): number => (variants <= 5 ? 0.05 : 0.02)

const dueRow = z.object({ id: z.string(), started_at: z.number(), moved_at: z.number().nullable() })

/**
 * Moves visitors of every running bandit towards its better variants, once for each day of its life. Asked in between it
 * changes nothing.
 *
 * @returns When the next batch of any begins; `undefined` when none runs.
 */
export async function rebalance(
  context: Context,
  workspace: Workspace,
  now: number,
): Promise<number | undefined> {
  const rows = await workspace.db.read({
    sql: `select id, started_at,
            (select max(at) from epoch where experiment_id = experiment.id and why = 'bandit') as moved_at
          from experiment where status = 'running' and plan ->> 'bandit'`,
    args: [],
  })
  const next: number[] = []
  for (const row of rows) {
    const { id, started_at: start, moved_at: movedAt } = dueRow.parse(row)
    const batch = Math.floor((now - start) / batchMs)
    next.push(start + (batch + 1) * batchMs)
    if (batch < 1 || (movedAt ?? 0) >= start + batch * batchMs) continue
    await moveVisitors(context, workspace, await requireExperiment(workspace, id), now)
  }
  return next.length === 0 ? undefined : Math.min(...next)
}

async function moveVisitors(
  { log }: Context,
  workspace: Workspace,
  experiment: Experiment,
  now: number,
): Promise<void> {
  const { id, plan, document } = experiment
  const live = experiment.variants.filter(({ weight }) => weight > 0)
  const counted = await readMature(workspace, experiment, now)
  const arms = live.map(({ key }) => ({
    visitors: counted(steps.exposed, key),
    conversions: counted(stepOf(experiment), key),
  }))
  const { weights } = allocate(arms, { prior: plan.prior, floor: floorOf(live.length), visitorsMin })
  if (!weights) return log.info({ experiment: id }, 'too few visitors to move any')
  const shares = Object.fromEntries(experiment.variants.map(({ key }) => [key, 0]))
  for (const [index, { key }] of live.entries()) shares[key] = weights[index] ?? 0
  await workspace.db.write(openEpoch({ id, weights: shares, why: 'bandit', by: 'bandit' }, now))
  forgetRunning(workspace, document.id)
}

/** A bandit is planned only for a metric that is a step. */
function stepOf({ plan }: Experiment): string {
  const metric = metricOf(plan.metric)
  if (metric.kind !== 'share') throw new Error(`${plan.metric} is no share of visitors`)
  return metric.step
}

const countRow = z.object({ step: z.string(), variant: z.string(), visitors: z.number() })

/** Visitors whose window has closed, by step and variant: the others would look like those who did not come so far. */
async function readMature(workspace: Workspace, experiment: Experiment, now: number) {
  const { id, plan } = experiment
  const window = plan.windows[metricOf(plan.metric).stage]
  const last = dayName(dayNumber(now) - window - 1)
  const audience = await wantedAudience(workspace, experiment, undefined)
  const rows = await workspace.db.report({
    sql: `select step, variant, sum(visitors) as visitors from counter
          where experiment_id = ? and audience = ? and step in (?, ?) and cohort <= ? and delay between 0 and ?
          group by step, variant`,
    args: [id, audience, steps.exposed, stepOf(experiment), last, window - 1],
  })
  const counts = new Map(
    rows.map((row) => {
      const { step, variant, visitors } = countRow.parse(row)
      return [`${step}/${variant}`, visitors]
    }),
  )
  return (step: string, variant: string): number => counts.get(`${step}/${variant}`) ?? 0
}
