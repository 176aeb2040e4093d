import { deviance, stirlingError } from './saddle-point.ts'
import { millsRatio, probability, tailQuantile, type Tail } from './tail.ts'

/** The two parts of a distribution, each computed so that a small one keeps its digits. */
export interface Tails {
  lower: number
  upper: number
}

/**
 * Regularised incomplete beta function I_x(a, b) and its complement, for any a, b > 0: twelve digits, ten when a or b
 * is a billion.
 *
 * @param y 1 − x, for callers who know it better than the subtraction would.
 */
export function betaTails(x: number, a: number, b: number, y = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (centre(a) * y >= centre(b) * x) {
    const lower = probability(lowerTail(x, y, a, b))
    return { lower, upper: 1 - lower }
  }
  const upper = probability(lowerTail(y, x, b, a))
  return { lower: 1 - upper, upper }
}

/** The x with I_x(a, b) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-betaLogOdds({ lower: p, upper: 1 - p }, a, b)))
}

/** The log-odds ln(x / (1 − x)) that divide Beta(a, b) into the given tails: no x is too near to 0 or 1 for them. */
export function betaLogOdds({ lower, upper }: Tails, a: number, b: number): number {
  if (lower <= 0) return -Infinity
  if (upper <= 0) return Infinity
  const middle = Math.log(centre(a) / centre(b))
  return lower < probability(lowerTailAt(middle, a, b))
    ? lowerTailLogOdds(lower, middle, a, b)
    : -lowerTailLogOdds(upper, -middle, b, a)
}

/** On its own side of the point where these balance, each tail falls all the way and is the one that can be small. */
const centre = (shape: number) => (shape < 1 ? shape + 1 : shape)

function lowerTailLogOdds(p: number, middle: number, a: number, b: number): number {
  const deviations = Math.sqrt(Math.max(0, -2 * Math.log(2 * p)))
  const start = middle - deviations * Math.sqrt(1 / a + 1 / b)
  return tailQuantile(p, start, -1, (s) => lowerTailAt(s, a, b))
}

const lowerTailAt = (s: number, a: number, b: number) =>
  lowerTail(1 / (1 + Math.exp(-s)), 1 / (1 + Math.exp(s)), a, b)

/** Logarithm of the density of Beta(a, b) in log-odds, x^a y^b / B(a, b). */
export function betaLogDensity(x: number, y: number, a: number, b: number): number {
  const n = a + b
  return (
    Math.log((a / n) * (b / (2 * Math.PI))) / 2 +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y)
  )
}

function lowerTail(x: number, y: number, a: number, b: number): Tail {
  return { logDensity: betaLogDensity(x, y, a, b), mills: lowerMills(x, y, a, b) }
}

function lowerMills(x: number, y: number, a: number, b: number): number {
  const n = a + b
  // I_x(a, b) = I_x(a + 1, b) + the density / a, which spares the integral the slow tails of small shapes.
  if (a < 1) return (1 + n * x * lowerMills(x, y, a + 1, b)) / a
  // In log-odds, u below the point: x e^−u and y, over their sum. The same twice, for small x and for small y.
  const h =
    x < y
      ? (u: number) => -a * u - n * Math.log1p(x * Math.expm1(-u))
      : (u: number) => b * u - n * Math.log1p(y * Math.expm1(u))
  return millsRatio(h, 1 / Math.max(1, a * y - b * x, Math.sqrt(n * x * y)))
}
