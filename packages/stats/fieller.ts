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
