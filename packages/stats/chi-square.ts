import { deviance, stirlingError } from './saddle-point.ts'
import { millsRatio, probability, tailQuantile, type Tail } from './tail.ts'

/** The upper tail of chi-square: the p-value of a sum of squares. */
export function chiSquareUpper(x: number, df: number): number {
  if (x <= 0) return 1
  if (x === Infinity) return 0
  return x < df ? 1 - probability(tail(x / 2, df / 2, -1)) : probability(tail(x / 2, df / 2, 1))
}

/** The x below which lies `p` of chi-square. */
export function chiSquareQuantile(p: number, df: number): number {
  const a = df / 2
  const outward = p < 0.5 ? -1 : 1
  const rare = Math.min(p, 1 - p)
  const start = Math.log(a) + outward * Math.sqrt((-2 * Math.log(2 * rare)) / a)
  return 2 * Math.exp(tailQuantile(rare, start, outward, (s) => tail(Math.exp(s), a, outward)))
}

/** A tail of Gamma(a) from x on, outward or inward, in ln x: there the density x^a e^−x / Γ(a) is log-concave. */
function tail(x: number, a: number, outward: 1 | -1): Tail {
  return {
    logDensity: Math.log(a / (2 * Math.PI)) / 2 - stirlingError(a) - deviance(a, x),
    mills: millsRatio(
      (u) => outward * a * u - x * Math.expm1(outward * u),
      1 / Math.max(1, outward * (x - a), Math.sqrt(x)),
    ),
  }
}
