import type { Interval } from './interval.ts'

/** An estimate and the variance of that estimate, not of what it is the mean of. */
export interface Estimate {
  value: number
  variance: number
}

/**
 * The interval for the ratio of two independent estimates, treatment to control: every ratio that the test of their
 * difference with the same critical value would not refuse. Null when the control is not clearly above zero: then no
 * ratio is too large.
 * Source: E. C. Fieller 1954, https://doi.org/10.1111/j.2517-6161.1954.tb00159.x
 */
export function fieller(control: Estimate, treatment: Estimate, critical: number): Interval | null {
  const square = critical * critical
  const sure = control.value ** 2 - square * control.variance
  if (control.value <= 0 || sure <= 0) return null
  const centre = control.value * treatment.value
  const half = critical * Math.sqrt(sure * treatment.variance + treatment.value ** 2 * control.variance)
  return { lower: (centre - half) / sure, upper: (centre + half) / sure }
}

/**
 * The same for estimates of what cannot be below zero, so that there is always an answer: it starts at 0 at the least,
 * and has no upper end while the control is not clearly above zero. It holds 1 exactly when the test refuses nothing.
 */
export function ratioBounds(control: Estimate, treatment: Estimate, critical: number): Interval {
  const bounded = fieller(control, treatment, critical)
  if (bounded) return { lower: Math.max(0, bounded.lower), upper: bounded.upper }
  const square = critical * critical
  const sure = control.value ** 2 - square * control.variance
  const treatmentSure = treatment.value ** 2 - square * treatment.variance
  // Ratios where sure·θ² − 2cθ + treatmentSure ≤ 0; with `sure` at most 0, all from its positive root upwards.
  if (treatmentSure <= 0) return { lower: 0, upper: Infinity }
  const centre = control.value * treatment.value
  const lower = treatmentSure / (centre + Math.sqrt(centre * centre - sure * treatmentSure))
  return { lower, upper: Infinity }
}
