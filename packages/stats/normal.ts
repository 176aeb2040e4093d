import { millsRatio, probability, tailQuantile, type Tail } from './tail.ts'

const halfLogTwoPi = Math.log(2 * Math.PI) / 2

/** Φ(z): the share of the standard normal distribution below z. Far lower tails keep all their digits. */
export function normalCdf(z: number): number {
  return z < 0 ? probability(upperTail(-z)) : 1 - probability(upperTail(z))
}

/** The z with Φ(z) = p. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p <= 0) return p === 0 ? -Infinity : NaN
  return -tailQuantile(p, Math.sqrt(-2 * Math.log(2 * p)), 1, upperTail)
}

/** The value a statistic must reach, either way, to be significant at `alpha`: z_{1−α/2}. */
export const twoSidedCritical = (alpha: number) => -normalQuantile(alpha / 2)

/** The p-value of a normal statistic, both ways. */
export const twoSidedP = (z: number) => 2 * normalCdf(-Math.abs(z))

function upperTail(z: number): Tail {
  return {
    logDensity: -0.5 * z * z - halfLogTwoPi,
    mills: millsRatio((u) => -u * (z + u / 2), 1 / (1 + z)),
  }
}
