import { missRate, rate, together, type Arm } from './arm.ts'

/**
 * Both z-statistics are for treatment minus control; arms must have visitors.
 * Decisions use the pooled one: with unequal arms and rare conversions the unpooled one errs twice as often as it says
 * (1000 against 100 visitors at 3 %: 3.9 % and 9.8 % where 5 % were meant).
 */
export function pooledZ(control: Arm, treatment: Arm): number {
  const both = together(control, treatment)
  const variance = rate(both) * missRate(both) * (1 / control.visitors + 1 / treatment.visitors)
  return variance === 0 ? 0 : (rate(treatment) - rate(control)) / Math.sqrt(variance)
}

/** Null when both arms convert nobody or everybody: there is nothing to measure the difference by. */
export function unpooledZ(control: Arm, treatment: Arm): number | null {
  const variance = rateVariance(control) + rateVariance(treatment)
  return variance === 0 ? null : (rate(treatment) - rate(control)) / Math.sqrt(variance)
}

/** Of an observed rate. */
export const rateVariance = (arm: Arm) => (rate(arm) * missRate(arm)) / arm.visitors
