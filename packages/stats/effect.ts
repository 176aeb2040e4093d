import { rate, type Arm } from './arm.ts'
import { differenceScoreInterval } from './difference-score.ts'
import type { Interval } from './interval.ts'
import { rateDifference } from './rate-difference.ts'
import { ratioScoreInterval } from './ratio-score.ts'

/** What the treatment changes in the rate of the control. Both intervals belong to the pooled z-test. */
export interface Effect {
  difference: number
  differenceInterval: Interval
  /** 0.2 is 20 % more; null while the control has no conversions. */
  relativeUplift: number | null
  /** Its upper end is Infinity while the control has no conversions. */
  relativeInterval: Interval
}

/**
 * Both arms must have visitors.
 *
 * @param critical How large |z| must be to count: `twoSidedCritical` for one look, `alwaysValidCritical` for any look.
 */
export function effect(control: Arm, treatment: Arm, critical: number): Effect {
  const ratio = ratioScoreInterval(control, treatment, critical)
  return {
    difference: rateDifference(control, treatment),
    differenceInterval: differenceScoreInterval(control, treatment, critical),
    relativeUplift: control.conversions === 0 ? null : rate(treatment) / rate(control) - 1,
    relativeInterval: { lower: ratio.lower - 1, upper: ratio.upper - 1 },
  }
}
