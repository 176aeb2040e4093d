import { chiSquareUpper } from './chi-square.ts'
import { runningMinimum } from './running-minimum.ts'
import { shareEvidence } from './share-evidence.ts'
import { sum } from './sum.ts'

/**
 * Sample ratio mismatch: visitors are not split as they should be, so something loses or adds them, and whatever it is
 * may also make the variants differ. Verdicts are hidden then, the data is not.
 * Source: Fabijan et al. 2019, https://doi.org/10.1145/3292500.3330722
 */
export interface RatioCheck {
  chiSquare: number
  degreesOfFreedom: number
  p: number
  /** p < 0.001, the level at which a red banner is worth it. */
  mismatch: boolean
}

/**
 * The visitors of one epoch, that is of constant weights. A variant without weight is left out while it has no
 * visitors, and is a mismatch as soon as it has one.
 */
export function checkRatio(
  counts: readonly number[],
  weights: readonly number[],
): RatioCheck & { expected: number[] } {
  const kept = counts
    .map((count, index) => ({ count, weight: weights[index] ?? 0 }))
    .filter(({ count, weight }) => count > 0 || weight > 0)
  const total = sum(counts)
  const totalWeight = sum(weights)
  // The share first: for a single variant it is exactly 1.
  const expected = kept.map(({ weight }) => weight && total * (weight / totalWeight))
  const parts = kept.map(({ count }, index) => surprise(count, expected[index] ?? 0))
  return { expected, ...judge(sum(parts), Math.max(0, kept.length - 1)) }
}

/** Several epochs as one check. */
export function joinChecks(checks: readonly RatioCheck[]): RatioCheck {
  return judge(
    sum(checks.map(({ chiSquare }) => chiSquare)),
    sum(checks.map(({ degreesOfFreedom }) => degreesOfFreedom)),
  )
}

/**
 * The same watched all along: the p-value to show after each look, cumulative counts in, and whether it ever fell below
 * the level. Firing once in 200 looks at a correct experiment is rare here; with `checkRatio` it is one in fifty.
 */
export function watchRatio(
  looks: readonly (readonly number[])[],
  weights: readonly number[],
  { concentration = 1000, level = 0.01 } = {},
): { p: number[]; mismatch: boolean } {
  const p = runningMinimum(looks.map((counts) => shareEvidence(counts, weights, concentration).p))
  return { p, mismatch: (p.at(-1) ?? 1) < level }
}

function surprise(count: number, expected: number): number {
  if (expected === 0) return count === 0 ? 0 : Infinity
  return (count - expected) ** 2 / expected
}

function judge(chiSquare: number, degreesOfFreedom: number): RatioCheck {
  const p = chiSquareUpper(chiSquare, degreesOfFreedom)
  return { chiSquare, degreesOfFreedom, p, mismatch: p < 0.001 }
}
