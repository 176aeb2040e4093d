import type { Arm } from './arm.ts'
import type { Interval } from './interval.ts'
import { rootBetween } from './root.ts'

/**
 * The interval for the difference of two rates, treatment minus control: every difference that the score test would not
 * refuse, so it holds 0 exactly when the pooled z-test finds nothing, and `ratioScoreInterval` holds 1.
 * Source: R. W. Mee 1984, https://doi.org/10.2307/2531174
 */
export function differenceScoreInterval(control: Arm, treatment: Arm, critical: number): Interval {
  return {
    lower: -upperDifference(treatment, control, critical),
    upper: upperDifference(control, treatment, critical),
  }
}

/**
 * Among rates with a given difference the likeliest satisfy n(p̂ − p) = λp(1 − p) in the control and the same with −λ in
 * the treatment, and the score only grows with this Lagrange multiplier λ. So there is one root to find, where solving
 * for the rates first (the cubic of the textbooks) loses the digits of small ones.
 */
function upperDifference(control: Arm, treatment: Arm, critical: number): number {
  if (control.conversions === 0 && treatment.conversions === treatment.visitors) return 1
  const excess = (λ: number) =>
    λ * λ * (likeliest(control, λ).variance + likeliest(treatment, -λ).variance) - critical * critical

  // No variance is above that of rates of one half, so the root is not below this.
  let top = (2 * critical) / Math.sqrt(1 / control.visitors + 1 / treatment.visitors)
  while (excess(top) < 0) top *= 2
  const λ = rootBetween(top / 2, top, excess)
  return likeliest(treatment, -λ).rate - likeliest(control, λ).rate
}

function likeliest({ visitors, conversions }: Arm, λ: number) {
  const rate = solve(visitors, conversions, λ)
  const missRate = solve(visitors, visitors - conversions, -λ)
  return { rate, variance: (rate * missRate) / visitors }
}

/** The p in [0, 1] with λp² − (n + λ)p + x = 0, without subtracting what is nearly equal. */
function solve(n: number, x: number, λ: number): number {
  const sum = n + λ
  const root = Math.sqrt(λ > 0 ? (n - λ) * (n - λ) + 4 * λ * (n - x) : sum * sum - 4 * λ * x)
  return sum > 0 ? (2 * x) / (sum + root) : (sum - root) / (2 * λ)
}
