import { compareAnytime, runningP } from '@pulya/stats/any-look'
import type { Interval } from '@pulya/stats/interval'

import type { Experiment } from '../experiments/rows.ts'
import type { Comparison } from './report.ts'
import type { Tally } from './tally.ts'

/** A treatment against the control at one step; `undefined` while either has no visitors. */
export function compare(
  { plan: { alpha, plannedVisitors } }: Pick<Experiment, 'plan'>,
  counts: Tally,
  [control, treatment]: [string, string],
  step: string,
): Comparison | undefined {
  const plan = { alpha, plannedVisitors }
  const now = compareAnytime(counts.arm(control, step), counts.arm(treatment, step), plan)
  if (!now) return undefined
  const looks = counts.days.map((day) => ({
    control: counts.arm(control, step, day),
    treatment: counts.arm(treatment, step, day),
  }))
  const p = runningP(looks, plan).at(-1) ?? now.p
  return {
    step,
    relativeUplift: now.relativeUplift,
    relativeInterval: bounded(now.relativeInterval),
    difference: now.difference,
    differenceInterval: bounded(now.differenceInterval),
    p,
    significant: p < alpha,
  }
}

/** JSON has no infinity. */
export const bounded = ({ lower, upper }: Interval) => ({
  lower,
  upper: Number.isFinite(upper) ? upper : null,
})
