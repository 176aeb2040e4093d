import { normalQuantile, twoSidedCritical } from './normal.ts'

export interface Design {
  /** Two-sided, before it is shared among comparisons. */
  alpha: number
  /** Chance to find the effect when it is there, at one look at the end. */
  power: number
  /** Treatment visitors for each control visitor. */
  allocation?: number
  /** Treatments that share the alpha. */
  comparisons?: number
}

export interface SampleSize {
  /** Before rounding up. */
  controlExact: number
  control: number
  treatment: number
}

/**
 * Visitors needed to tell a rate from one `relativeEffect` higher (0.2 is 20 %; below 0 is lower). Equals `power.prop.test`
 * of R. Null when no number is enough: there is no effect, or its rate would not be one.
 */
export function visitorsForRates(
  baseline: number,
  relativeEffect: number,
  { allocation = 1, comparisons = 1, alpha, power }: Design,
): SampleSize | null {
  const aim = baseline * (1 + relativeEffect)
  if (aim === baseline || aim < 0 || aim > 1) return null
  const pooled = (baseline + allocation * aim) / (1 + allocation)
  const ifSame = (1 + 1 / allocation) * pooled * (1 - pooled)
  const ifDifferent = baseline * (1 - baseline) + (aim * (1 - aim)) / allocation
  const distance =
    twoSidedCritical(alpha / comparisons) * Math.sqrt(ifSame) + normalQuantile(power) * Math.sqrt(ifDifferent)
  return roundedUp((distance / (aim - baseline)) ** 2, allocation)
}

/** Visitors needed to tell means apart by `difference`, with this standard deviation between visitors in both arms. */
export function visitorsForMeans(
  deviation: number,
  difference: number,
  { allocation = 1, comparisons = 1, alpha, power }: Design,
): SampleSize | null {
  if (difference === 0) return null
  const distance = twoSidedCritical(alpha / comparisons) + normalQuantile(power)
  return roundedUp((1 + 1 / allocation) * ((deviation * distance) / difference) ** 2, allocation)
}

function roundedUp(controlExact: number, allocation: number): SampleSize {
  return {
    controlExact,
    control: Math.ceil(controlExact),
    treatment: Math.ceil(allocation * controlExact),
  }
}
