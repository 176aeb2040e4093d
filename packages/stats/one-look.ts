import { rate, type Arm } from './arm.ts'
import { effect, type Effect } from './effect.ts'
import type { Interval } from './interval.ts'
import { newcombe } from './newcombe.ts'
import { twoSidedCritical, twoSidedP } from './normal.ts'
import { wilson } from './wilson.ts'
import { pooledZ, unpooledZ } from './z-test.ts'

export interface RateEstimate {
  /** Null while nobody has seen the arm. */
  rate: number | null
  interval: Interval
}

export interface Test {
  z: number
  /** Two-sided. */
  p: number
}

export interface OneLook extends Effect {
  /** The verdict: p < alpha exactly when the intervals exclude 0. */
  pooled: Test
  /** What other tools show; null when neither arm varies. */
  unpooled: Test | null
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
  const unpooled = unpooledZ(control, treatment)
  return {
    ...effect(control, treatment, critical),
    pooled: test(pooledZ(control, treatment)),
    unpooled: unpooled === null ? null : test(unpooled),
    newcombeInterval: newcombe(control, treatment, critical),
  }
}

const test = (z: number): Test => ({ z, p: twoSidedP(z) })
