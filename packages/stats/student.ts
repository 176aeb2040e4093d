import { betaLogOdds, betaTails, type Tails } from './beta.ts'

/** Student's t with `df` degrees of freedom, which need not be whole. */
export function studentTails(t: number, df: number): Tails {
  const square = (t * t) / df
  const beyond = betaTails(1 / (1 + square), df / 2, 0.5, 1 / (1 + 1 / square)).lower / 2
  return t < 0 ? { lower: beyond, upper: 1 - beyond } : { lower: 1 - beyond, upper: beyond }
}

/** The t below which lies `p`. */
export function studentQuantile(p: number, df: number): number {
  const beyond = 2 * Math.min(p, 1 - p)
  const within = Math.abs(2 * p - 1)
  const size = Math.sqrt(df) * Math.exp(-betaLogOdds({ lower: beyond, upper: within }, df / 2, 0.5) / 2)
  return p < 0.5 ? -size : size
}
