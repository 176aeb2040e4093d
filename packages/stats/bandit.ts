import type { Arm } from './arm.ts'
import { posterior, type Belief } from './belief.ts'
import { chancesAmong } from './best-arm.ts'
import { sum } from './sum.ts'

export interface Allocation {
  chancesBest: number[]
  /** Shares of the next batch, adding up to 1; null while an arm has too few visitors to go by. */
  weights: number[] | null
}

export interface BanditRules {
  prior?: Belief
  /** The least share of any arm. */
  floor: number
  /** Visitors that every arm needs before weights change. */
  visitorsMin: number
}

/**
 * Weights of the next batch by the chance of each arm to be the best (Thompson sampling without drawing lots). Plain
 * rates of the arms are biased from then on: compare them only by `compareStratified`, a stratum a batch.
 * Source: W. R. Thompson 1933, https://doi.org/10.1093/biomet/25.3-4.285
 */
export function allocate(
  arms: readonly Arm[],
  { prior = { a: 1, b: 1 }, floor, visitorsMin }: BanditRules,
): Allocation {
  const chances = chancesAmong(arms.map((arm) => posterior(prior, arm)))
  const chancesBest = arms.map((_, index) => chances(index).best)
  if (arms.some(({ visitors }) => visitors < visitorsMin)) return { chancesBest, weights: null }
  const free = Math.max(0, 1 - arms.length * floor)
  const total = sum(chancesBest)
  return {
    chancesBest,
    weights: chancesBest.map((best) => (1 - free) / arms.length + free * (best / total)),
  }
}
