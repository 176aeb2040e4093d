import { chiSquareUpper } from './chi-square.ts'
import { sum } from './sum.ts'

export interface Heterogeneity {
  q: number
  degreesOfFreedom: number
  p: number
}

/**
 * Do estimates of one thing, from segments or weeks, differ by more than chance? Null for fewer than two of them, or when
 * one is without variance.
 * Source: W. G. Cochran 1954, https://doi.org/10.2307/3001666
 */
export function heterogeneity(
  estimates: readonly { estimate: number; variance: number }[],
): Heterogeneity | null {
  if (estimates.length < 2 || estimates.some(({ variance }) => variance === 0)) return null
  const totalPrecision = sum(estimates.map(({ variance }) => 1 / variance))
  const mean = sum(estimates.map(({ estimate, variance }) => estimate / variance)) / totalPrecision
  const q = sum(estimates.map(({ estimate, variance }) => (estimate - mean) ** 2 / variance))
  const degreesOfFreedom = estimates.length - 1
  return { q, degreesOfFreedom, p: chiSquareUpper(q, degreesOfFreedom) }
}
