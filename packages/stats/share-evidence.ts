import { deviance, stirlingError } from './saddle-point.ts'
import { sum } from './sum.ts'

export interface ShareEvidence {
  /** Logarithm of the Bayes factor: how much better other shares explain the counts. */
  logEvidence: number
  /** Valid at any look. */
  p: number
}

/**
 * Are these counts split in these shares? A Dirichlet prior around the shares against the shares themselves: exact for
 * any counts, at any number of looks. Written as what Stirling's formula leaves over, so that a billion counts do not
 * cancel each other's digits.
 * Source: Lindon & Malek 2022, https://arxiv.org/abs/2011.03567
 *
 * @param weights The shares in any unit. Where one is 0 a single count is infinite evidence.
 * @param concentration How many counts the prior is worth: the larger, the smaller the mismatch it looks for.
 */
export function shareEvidence(
  counts: readonly number[],
  weights: readonly number[],
  concentration: number,
): ShareEvidence {
  const total = sum(counts)
  const totalWeight = sum(weights)
  let logEvidence = -leftover(concentration, total)
  for (const [index, count] of counts.entries()) {
    const share = (weights[index] ?? 0) / totalWeight
    if (share > 0) {
      const prior = concentration * share
      logEvidence += deviance(prior + count, (concentration + total) * share) + leftover(prior, count)
    } else if (count > 0) {
      logEvidence = Infinity
    }
  }
  return { logEvidence, p: Math.min(1, Math.exp(-logEvidence)) }
}

/** ln Γ(prior + count) − ln Γ(prior), less the x ln x − x of Stirling's formula. */
const leftover = (prior: number, count: number) =>
  stirlingError(prior + count) - stirlingError(prior) - Math.log1p(count / prior) / 2
