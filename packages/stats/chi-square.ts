import { deviance, stirlingError } from './saddle-point.ts'
import { millsRatio, probability, tailQuantile, type Tail } from './tail.ts'

/** The upper tail of chi-square: the p-value of a sum of squares. */
export function chiSquareUpper(x: number, df: number): number {
  if (x <= 0) return 1
  if (x === Infinity) return 0
  const a = df / 2
  return x / 2 < centre(a) ? 1 - probability(lowerTail(x / 2, a)) : probability(upperTail(x / 2, a))
}

/** The x below which lies `p` of chi-square. */
export function chiSquareQuantile(p: number, df: number): number {
  const a = df / 2
  const middle = Math.log(centre(a))
  const isBelow = p < probability(lowerTail(Math.exp(middle), a))
  const [outward, rare, tail] = isBelow ? ([-1, p, lowerTail] as const) : ([1, 1 - p, upperTail] as const)
  const deviations = Math.sqrt(Math.max(0, -2 * Math.log(2 * rare)))
  const start = middle + (outward * deviations) / Math.sqrt(a)
  return 2 * Math.exp(tailQuantile(rare, start, outward, (s) => tail(Math.exp(s), a)))
}

/** Below this the lower tail falls all the way, above it the upper one does. */
const centre = (a: number) => (a < 1 ? a + 1 : a)

/* Tails of Gamma(a) in ln x, where the density x^a e^−x / Γ(a) is log-concave. */

const upperTail = (x: number, a: number): Tail => ({
  logDensity: logDensity(x, a),
  mills: millsRatio((u) => a * u - x * Math.expm1(u), 1 / Math.max(1, x - a, Math.sqrt(x))),
})

const lowerTail = (x: number, a: number): Tail => ({ logDensity: logDensity(x, a), mills: lowerMills(x, a) })

function lowerMills(x: number, a: number): number {
  // P(a, x) = P(a + 1, x) + the density / a, which spares the integral the slow tails of small shapes.
  if (a < 1) return (1 + x * lowerMills(x, a + 1)) / a
  return millsRatio((u) => -a * u - x * Math.expm1(-u), 1 / Math.max(1, a - x, Math.sqrt(x)))
}

const logDensity = (x: number, a: number) =>
  Math.log(a / (2 * Math.PI)) / 2 - stirlingError(a) - deviance(a, x)
