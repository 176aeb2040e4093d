import { missRate, rate, type Arm } from './arm.ts'
import type { Interval } from './interval.ts'

/**
 * The interval for one rate: every rate that a score test would not refuse. Holds its level with few visitors and rare
 * conversions, and never leaves [0, 1]. An arm that nobody has seen may have any rate.
 * Source: E. B. Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953
 */
export function wilson(arm: Arm, critical: number): Interval {
  const { visitors, conversions } = arm
  if (visitors === 0) return { lower: 0, upper: 1 }
  const p = rate(arm)
  const doubt = (critical * critical) / visitors
  const centre = p + doubt / 2
  const half = Math.sqrt(doubt * (p * missRate(arm) + doubt / 4))
  return {
    // The product of the ends is p² / (1 + doubt); subtracting would leave nothing of a tiny lower end.
    lower: conversions === 0 ? 0 : (p * p) / (centre + half),
    upper: conversions === visitors ? 1 : (centre + half) / (1 + doubt),
  }
}
