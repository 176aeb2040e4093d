import { rate, type Arm } from './arm.ts'
import { effect, type Effect } from './effect.ts'
import type { Interval } from './interval.ts'
import { newcombe } from './newcombe.ts'
import { twoSidedCritical } from './normal.ts'
import { observedVariance, pooledZ } from './rate-difference.ts'
import { wilson } from './wilson.ts'
import { testOf, zTest, type ZTest } from './z-test.ts'

export interface RateEstimate {
  /** Null while nobody has seen the arm. */
  rate: number | null
  interval: Interval
}

export interface OneLook extends Effect {
  /** The verdict: p < alpha exactly when the intervals exclude 0. */
  pooled: ZTest
  /** What other tools show; null when neither arm varies. */
  observed: ZTest | null
  /** In closed form, for sparklines; it may disagree with the verdict. */
  newcombeInterval: Interval
}

export function estimateRate(arm: Arm, alpha: number): RateEstimate {
  return {
    rate: arm.visitors === 0 ? null : rate(arm),
    interval: wilson(arm, twoSidedCritical(alpha)),
  }
}

/**
 * Two rates, looked at once, when the planned visitors have come; for earlier looks there is `compareAnytime`.
 * Null while an arm has no visitors.
 */
export function compareOnce(control: Arm, treatment: Arm, alpha: number): OneLook | null {
  if (control.visitors === 0 || treatment.visitors === 0) return null
  const critical = twoSidedCritical(alpha)
  const compared = effect(control, treatment, critical)
  return {
    ...compared,
    pooled: testOf(pooledZ(control, treatment)),
    observed: zTest(compared.difference, observedVariance(control, treatment)),
    newcombeInterval: newcombe(control, treatment, critical),
  }
}
