/**
 * The part of a distribution beyond a point, for a density that is log-concave in some coordinate s (log-odds,
 * logarithm, or the value itself): everything in this package that has quantiles.
 */
export interface Tail {
  /** Logarithm of the density in s at the point: no tail is too small for it. */
  logDensity: number
  /** Tail divided by density, Mills' ratio: how far the tail reaches, in s. */
  mills: number
}

export const probability = ({ logDensity, mills }: Tail) => Math.exp(logDensity) * mills

/**
 * ∫₀^∞ exp(h(u)) du: Mills' ratio, where h is the log-density at distance u beyond the point, less its value there.
 * The double exponential rule for half-lines, u = exp(t − exp(−t)), then the trapezoidal rule in t: about a hundred
 * evaluations give all the digits that h has.
 * Source: Takahasi & Mori 1974, https://doi.org/10.2977/prims/1195192451
 *
 * @param reach About where exp(h) has fallen to a third; a factor of 100 too little or 3 too much does no harm.
 */
export function millsRatio(h: (u: number) => number, reach: number): number {
  let sum = 0
  for (const { at, weight } of nodes) {
    const term = weight * Math.exp(h(at * reach))
    sum += term
    if (term < 1e-18 * sum && at > 1) break
  }
  return sum * reach
}

const step = 1 / 16
const nodes = Array.from({ length: 16 / step }, (_, index) => {
  const t = index * step - 4
  const at = Math.exp(t - Math.exp(-t))
  return { at, weight: step * at * (1 + Math.exp(-t)) }
})

/**
 * The s beyond which lies `p`. Newton's method on the logarithm of the tail, which is concave: after the first step
 * it comes from one side and cannot miss.
 *
 * @param outward 1 for upper tails, −1 for lower ones.
 */
export function tailQuantile(p: number, start: number, outward: 1 | -1, tailAt: (s: number) => Tail): number {
  let s = start
  for (let steps = 0; steps < 1000; steps++) {
    const { logDensity, mills } = tailAt(s)
    const excess = logDensity + Math.log(mills) - Math.log(p)
    // Too far out for any number: so is the answer.
    if (!Number.isFinite(excess)) return s
    s += outward * excess * mills
    // Convergence is quadratic, so after a step this small nothing is left to gain.
    if (Math.abs(excess) < 1e-8) return s
  }
  return s
}
