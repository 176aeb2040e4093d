import { alwaysValidCritical, weigh } from '@pulya/stats/always-valid'
import { effect } from '@pulya/stats/effect'
import { ratioBounds } from '@pulya/stats/fieller'
import { around, type Interval } from '@pulya/stats/interval'
import { twoSidedCritical, twoSidedP } from '@pulya/stats/normal'
import type { Estimates } from '@pulya/stats/standardise'
import { studentQuantile } from '@pulya/stats/student'
import { compareMeans } from '@pulya/stats/welch'

import type { Plan } from '../../experiments/plan.ts'
import { type Comparable, estimatesOf, visitorsOf } from './comparable.ts'

/** How large a difference is. An end may be infinite. */
export interface Size {
  difference: number
  differenceInterval: Interval
  /** `null` while the control has nothing. */
  relative: number | null
  relativeInterval: Interval
}

/** How a plan wants its numbers judged. `p` is below a level exactly when the intervals at that level exclude 0. */
export interface Judge {
  /** Whether every day's look counts, or only the one at the end. */
  everyLook: boolean
  p(compared: Comparable): number
  size(compared: Comparable, level: number): Size
}

type Designed = Pick<Plan, 'alpha' | 'plannedVisitors' | 'mode'>

export const judgeOf = (plan: Designed): Judge => (plan.mode === 'fixed' ? judgeOnce : judgeAnytime(plan))

/** May be looked at every day (STATISTICS 3.2). */
function judgeAnytime(plan: Designed): Judge {
  return {
    everyLook: true,
    p: (compared) => weigh(zOf(estimatesOf(compared)), visitorsOf(compared), plan).p,
    size: (compared, level) => sizeOf(compared, alwaysValidCritical(visitorsOf(compared), plan, level)),
  }
}

/** Looked at once, when the planned visitors have come. Money by Welch's test, whose variances are of each arm. */
const judgeOnce: Judge = {
  everyLook: false,
  p: (compared) =>
    compared.of === 'means'
      ? (compareMeans(compared.control, compared.treatment, 0.05)?.test?.p ?? 1)
      : twoSidedP(zOf(estimatesOf(compared))),
  size(compared, level) {
    if (compared.of !== 'means') return sizeOf(compared, twoSidedCritical(level))
    const means = compareMeans(compared.control, compared.treatment, level)
    if (!means?.test) return sizeOf(compared, Infinity)
    const apart = (arm: 'control' | 'treatment') => ({
      value: means[arm].mean,
      variance: means[arm].variance / compared[arm].visitors,
    })
    const estimates = { control: apart('control'), treatment: apart('treatment'), visitors: 0 }
    return estimatedSize(estimates, -studentQuantile(level / 2, means.test.degreesOfFreedom))
  },
}

function sizeOf(compared: Comparable, critical: number): Size {
  if (compared.of !== 'rates') return estimatedSize(estimatesOf(compared), critical)
  const { relativeUplift, ...same } = effect(compared.control, compared.treatment, critical)
  return { ...same, relative: relativeUplift }
}

function estimatedSize({ control, treatment }: Estimates, critical: number): Size {
  const difference = treatment.value - control.value
  const relative = control.value > 0 ? treatment.value / control.value - 1 : null
  const variance = control.variance + treatment.variance
  // Nothing varies: nothing to measure the difference by, so it may be anything.
  if (variance === 0 || critical === Infinity) {
    return {
      difference,
      relative,
      differenceInterval: anything,
      relativeInterval: { lower: -1, upper: Infinity },
    }
  }
  const ratio = ratioBounds(control, treatment, critical)
  return {
    difference,
    differenceInterval: around(difference, critical * Math.sqrt(variance)),
    relative,
    relativeInterval: { lower: ratio.lower - 1, upper: ratio.upper - 1 },
  }
}

const anything: Interval = { lower: -Infinity, upper: Infinity }

function zOf({ control, treatment }: Estimates): number {
  const variance = control.variance + treatment.variance
  return variance === 0 ? 0 : (treatment.value - control.value) / Math.sqrt(variance)
}
