import type { Rates } from '../rates.ts'

/** The truth: leads are equal, and of the qualified 40 % more sign in B. */
export const rates: Rates = {
  lead: { '*': 0.5 },
  qualified: { '*': 0.9 },
  contract: { A: 0.5, B: 0.7 },
  sum: { '*': 90_000 },
}

/** So that there is a sum for whoever signs and does not mean it. */
export const everybodySigns: Rates = { ...rates, qualified: { '*': 1 }, contract: { '*': 1 } }
