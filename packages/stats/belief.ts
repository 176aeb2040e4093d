import type { Arm } from './arm.ts'
import { betaLogDensity, betaTails, type Tails } from './beta.ts'

/** What is thought of a rate, Beta(a, b). Beta(1, 1) is no opinion. */
export interface Belief {
  a: number
  b: number
}

/** What to think after seeing the arm. */
export const posterior = ({ a, b }: Belief, { visitors, conversions }: Arm): Belief => ({
  a: a + conversions,
  b: b + visitors - conversions,
})

/** A rate together with its complement, so that neither loses digits next to 0. */
export interface Rate {
  x: number
  y: number
}

export const rateAt = (logOdds: number): Rate => ({
  x: 1 / (1 + Math.exp(-logOdds)),
  y: 1 / (1 + Math.exp(logOdds)),
})

/** The density per unit of log-odds, and what lies on either side. */
export interface BeliefAt extends Tails {
  density: number
}

export function believe({ a, b }: Belief, { x, y }: Rate): BeliefAt {
  const logDensity = betaLogDensity(x, y, a, b)
  if (logDensity > -60) return { density: Math.exp(logDensity), ...betaTails(x, a, b, y) }
  // So far out that the tail could not be seen.
  const below = a * y > b * x
  return { density: 0, lower: below ? 0 : 1, upper: below ? 1 : 0 }
}
