import { missRate, rate, type Arm } from './arm.ts'
import type { Interval } from './interval.ts'
import { rootBetween } from './root.ts'

/**
 * The interval for the ratio of two rates, treatment to control: every ratio that the score test would not refuse, so
 * it holds 1 exactly when the pooled z-test finds nothing. Defined for any counts: it starts at 0 when the treatment
 * has no conversions and has no upper end when the control has none.
 * Source: P. A. R. Koopman 1984, https://doi.org/10.2307/2531405
 */
export function ratioScoreInterval(control: Arm, treatment: Arm, critical: number): Interval {
  return {
    lower: 1 / upperRatio(treatment, control, critical),
    upper: upperRatio(control, treatment, critical),
  }
}

/**
 * Among rates with a given ratio the likeliest are (xT + λ)/(nT + λ) and (xC − λ)/(nC − λ), with one Lagrange
 * multiplier λ, and the score only grows with λ: one root to find, and no rates to fit on the way.
 */
function upperRatio(control: Arm, treatment: Arm, critical: number): number {
  const { visitors: nC, conversions: xC } = control
  const { visitors: nT, conversions: xT } = treatment
  if (xC === 0) return Infinity
  const allConvert = xC === nC
  const scoreSquared = (λ: number) =>
    λ && λ * λ * (missRate(treatment) / (xT + λ) + (allConvert ? 0 : missRate(control) / (xC - λ)))

  const λ = rootBetween(0, xC, (at) => scoreSquared(at) - critical * critical)
  // A control that always converts keeps the rate 1 up to λ = xC, then stays at that λ and gives way alone.
  const controlMissOdds = allConvert
    ? Math.max(0, critical * critical - scoreSquared(λ)) / nC
    : (nC - xC) / (xC - λ)
  return ((xT + λ) / (nT + λ)) * (1 + controlMissOdds)
}

/**
 * The score statistic for "the ratio of the rates is `ratio`": about standard normal when it is, above 0 when the
 * treatment did better than that.
 */
export function ratioScore(control: Arm, treatment: Arm, ratio: number): number {
  const distance = rate(treatment) - ratio * rate(control)
  if (distance === 0) return 0
  const variance =
    likeliestVariance(treatment, control, 1 / ratio) +
    ratio ** 2 * likeliestVariance(control, treatment, ratio)
  return distance / Math.sqrt(variance)
}

/**
 * Of the rate of `arm` when that of the other arm is `ratio` times as high. The rate p and 1 − p are roots of quadratic
 * equations with this discriminant, written so that nothing near 0 or 1 is lost.
 */
function likeliestVariance({ visitors: n, conversions: x }: Arm, other: Arm, ratio: number): number {
  const { visitors: m, conversions: y } = other
  const discriminant = (n + y - ratio * (m + x)) ** 2 + 4 * ratio * (n - x) * (m - y)
  const root = Math.sqrt(discriminant)
  const p = (2 * (x + y)) / (n + y + ratio * (m + x) + root)
  const middle = ratio * (2 * n + m - x) - (n + y)
  const missing =
    middle >= 0 ? (middle + root) / (2 * ratio * (n + m)) : (2 * (1 - ratio) * (n - x)) / (root - middle)
  return (p * missing) / n
}
