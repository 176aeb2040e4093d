import { rate, together, type Arm } from './arm.ts'
import { chiSquareUpper } from './chi-square.ts'
import { sum } from './sum.ts'

export interface MantelHaenszel {
  chiSquare: number
  p: number
}

/**
 * The Cochran–Mantel–Haenszel test of "no difference in any stratum", without continuity correction: the classical
 * companion of `compareStratified`. Null when no stratum has both conversions and misses.
 * Source: Mantel & Haenszel 1959, https://doi.org/10.1093/jnci/22.4.719
 */
export function mantelHaenszel(strata: readonly { control: Arm; treatment: Arm }[]): MantelHaenszel | null {
  const variance = sum(strata.map(({ control, treatment }) => hypergeometricVariance(control, treatment)))
  if (variance === 0) return null
  const excess = sum(
    strata.map(
      ({ control, treatment }) =>
        treatment.conversions - treatment.visitors * rate(together(control, treatment)),
    ),
  )
  const chiSquare = excess ** 2 / variance
  return { chiSquare, p: chiSquareUpper(chiSquare, 1) }
}

/** Of the treatment's conversions, when all that is known is how many there are in both arms. */
function hypergeometricVariance(control: Arm, treatment: Arm): number {
  const { visitors: n, conversions: x } = together(control, treatment)
  return ((control.visitors / n) * (treatment.visitors / n) * x * (n - x)) / (n - 1)
}
