import { around, type Interval } from './interval.ts'
import { twoSidedCritical, twoSidedP } from './normal.ts'

export interface ZTest {
  z: number
  /** Two-sided. */
  p: number
}

/** Null when nothing varies: there is nothing to measure the estimate by. */
export function zTest(estimate: number, variance: number): ZTest | null {
  return variance === 0 ? null : testOf(estimate / Math.sqrt(variance))
}

export const testOf = (z: number): ZTest => ({ z, p: twoSidedP(z) })

/** The interval that goes with `zTest`, and null with it. */
export function zInterval(estimate: number, variance: number, alpha: number): Interval | null {
  return variance === 0 ? null : around(estimate, twoSidedCritical(alpha) * Math.sqrt(variance))
}
