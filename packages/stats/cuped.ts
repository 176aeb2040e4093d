import { centredSum } from './centred-sum.ts'
import type { Interval } from './interval.ts'
import { residualSpread } from './residual-spread.ts'
import { zInterval, zTest, type ZTest } from './z-test.ts'

/** A result and a covariate of every visitor, added up. The covariate is known before the exposure. */
export interface CovariateSums {
  visitors: number
  result: number
  covariate: number
  resultSquares: number
  covariateSquares: number
  products: number
}

export interface CupedComparison {
  /** How much of the result one unit of the covariate foretells, the same in both arms. */
  theta: number
  controlMean: number
  treatmentMean: number
  difference: number
  standardError: number
  test: ZTest | null
  interval: Interval | null
  /** Share of the variance of the difference that the covariate took away; null when there was none. */
  varianceReduction: number | null
}

/**
 * Means compared after taking out what was known beforehand: for returning visitors only, and never with anything
 * recorded after exposure. Null with fewer than two visitors in an arm.
 * Source: Deng, Xu, Kohavi & Walker 2013, https://doi.org/10.1145/2433396.2433413
 */
export function compareAdjusted(
  control: CovariateSums,
  treatment: CovariateSums,
  alpha: number,
): CupedComparison | null {
  if (control.visitors < 2 || treatment.visitors < 2) return null
  const [c, t] = [spreads(control), spreads(treatment)]
  const covariate = c.covariate + t.covariate
  const theta = covariate === 0 ? 0 : (c.both + t.both) / covariate

  const everyone = (control.covariate + treatment.covariate) / (control.visitors + treatment.visitors)
  const adjusted = ({ visitors, result, covariate: sum }: CovariateSums) =>
    result / visitors - theta * (sum / visitors - everyone)
  const variance = (weight: number) =>
    meanVariance(control.visitors, c, weight) + meanVariance(treatment.visitors, t, weight)

  const [controlMean, treatmentMean] = [adjusted(control), adjusted(treatment)]
  const difference = treatmentMean - controlMean
  const [plain, reduced] = [variance(0), variance(theta)]
  return {
    theta,
    controlMean,
    treatmentMean,
    difference,
    standardError: Math.sqrt(reduced),
    test: zTest(difference, reduced),
    interval: zInterval(difference, reduced, alpha),
    varianceReduction: plain === 0 ? null : 1 - reduced / plain,
  }
}

interface Spreads {
  result: number
  covariate: number
  both: number
}

const spreads = (sums: CovariateSums): Spreads => ({
  result: centredSum(sums.visitors, sums.result, sums.result, sums.resultSquares),
  covariate: centredSum(sums.visitors, sums.covariate, sums.covariate, sums.covariateSquares),
  both: centredSum(sums.visitors, sums.result, sums.covariate, sums.products),
})

const meanVariance = (n: number, { result, covariate, both }: Spreads, theta: number) =>
  residualSpread(result, both, covariate, theta) / (n - 1) / n
