import { rate, together, type Arm } from './arm.ts'
import { heterogeneity, type Heterogeneity } from './heterogeneity.ts'
import type { Interval } from './interval.ts'
import { mantelHaenszel, type MantelHaenszel } from './mantel-haenszel.ts'
import { observedVariance, pooledVariance, rateDifference } from './rate-difference.ts'
import { sum } from './sum.ts'
import { zInterval, zTest, type ZTest } from './z-test.ts'

/** Visitors who had the same chances to get either arm: an epoch of constant weights, or a segment. */
export interface Stratum {
  control: Arm
  treatment: Arm
}

/** Treatment against control, each stratum weighted by its visitors. */
export interface StratifiedComparison {
  /** Strata with visitors in both arms; the others tell nothing and are left out everywhere. */
  strata: number
  difference: number
  standardError: number
  interval: Interval | null
  observed: ZTest | null
  /** Decides: its variance is pooled inside each stratum. */
  pooled: ZTest | null
  /** What the control would convert if its visitors were spread over the strata like everybody. */
  controlRate: number
  relativeUplift: number | null
  /** As if there were no strata. */
  naiveDifference: number
  /** Simpson's paradox: the naive difference points the other way. */
  signReversal: boolean
  mantelHaenszel: MantelHaenszel | null
  /** Do the strata differ in their difference? */
  heterogeneity: Heterogeneity | null
}

/** Null when no stratum has visitors in both arms. */
export function compareStratified(all: readonly Stratum[], alpha: number): StratifiedComparison | null {
  const strata = all.filter(({ control, treatment }) => control.visitors > 0 && treatment.visitors > 0)
  if (strata.length === 0) return null

  const total = sum(strata.map(visitors))
  const weighted = (value: (stratum: Stratum) => number) =>
    sum(strata.map((stratum) => (visitors(stratum) / total) * value(stratum)))
  const variance = (of: (control: Arm, treatment: Arm) => number) =>
    sum(strata.map((s) => (visitors(s) / total) ** 2 * of(s.control, s.treatment)))

  const difference = weighted(({ control, treatment }) => rateDifference(control, treatment))
  const observed = variance(observedVariance)
  const controlRate = weighted(({ control }) => rate(control))
  const naiveDifference = rateDifference(
    strata.map(({ control }) => control).reduce(together),
    strata.map(({ treatment }) => treatment).reduce(together),
  )
  return {
    strata: strata.length,
    difference,
    standardError: Math.sqrt(observed),
    interval: zInterval(difference, observed, alpha),
    observed: zTest(difference, observed),
    pooled: zTest(difference, variance(pooledVariance)),
    controlRate,
    relativeUplift: controlRate === 0 ? null : difference / controlRate,
    naiveDifference,
    signReversal: naiveDifference * difference < 0,
    mantelHaenszel: mantelHaenszel(strata),
    heterogeneity: heterogeneity(
      strata.map(({ control, treatment }) => ({
        estimate: rateDifference(control, treatment),
        variance: observedVariance(control, treatment),
      })),
    ),
  }
}

const visitors = ({ control, treatment }: Stratum) => control.visitors + treatment.visitors
