import type { Arm } from './arm.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { ratioScore, ratioScoreInterval } from './ratio-score.ts'

export interface NonInferiority {
  z: number
  /** One-sided: how likely data this good would be if the treatment lost as much as the margin. */
  p: number
  /** The treatment loses no more than this, one-sided: −0.1 is 10 % less. */
  relativeLower: number
  /** p < alpha, which is relativeLower > −margin. */
  nonInferior: boolean
}

/**
 * Is the treatment at most `margin` (0.1 is 10 %) worse than the control? For guardrails: "found no harm" is not
 * "is harmless". Null while an arm has no visitors.
 * Source: Farrington & Manning 1990, https://doi.org/10.1002/sim.4780091208
 *
 * @param alpha One-sided.
 */
export function nonInferiority(
  control: Arm,
  treatment: Arm,
  { margin, alpha }: { margin: number; alpha: number },
): NonInferiority | null {
  if (control.visitors === 0 || treatment.visitors === 0) return null
  const z = ratioScore(control, treatment, 1 - margin)
  const p = normalCdf(-z)
  const { lower } = ratioScoreInterval(control, treatment, -normalQuantile(alpha))
  return { z, p, relativeLower: lower - 1, nonInferior: p < alpha }
}
