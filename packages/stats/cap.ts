import { sum } from './sum.ts'
import type { Sample } from './welch.ts'

export interface Capped {
  /** Null when nobody paid. */
  cap: number | null
  control: Sample
  treatment: Sample
}

/**
 * Amounts above a quantile of what payers of both arms paid count as that quantile, so that one rich visitor does not
 * decide. Arms are capped together: a cap of their own would hide what a variant does to large amounts.
 *
 * @param quantile 0.99 leaves the largest hundredth of the payers capped.
 */
export function capAmounts(
  control: readonly number[],
  treatment: readonly number[],
  quantile: number,
): Capped {
  const paid = [...control, ...treatment].filter((amount) => amount > 0).toSorted((a, b) => a - b)
  const cap = paid[Math.max(1, Math.ceil(quantile * paid.length)) - 1] ?? null
  return { cap, control: sampleOf(control, cap), treatment: sampleOf(treatment, cap) }
}

function sampleOf(amounts: readonly number[], cap: number | null): Sample {
  const capped = amounts.map((amount) => Math.min(amount, cap ?? Infinity))
  return {
    visitors: amounts.length,
    sum: sum(capped),
    sumOfSquares: sum(capped.map((amount) => amount * amount)),
  }
}
