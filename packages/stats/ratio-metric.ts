import { centredSum } from './centred-sum.ts'
import { fieller, type Estimate } from './fieller.ts'
import type { Interval } from './interval.ts'
import { twoSidedCritical } from './normal.ts'
import { residualSpread } from './residual-spread.ts'
import { zInterval, zTest, type ZTest } from './z-test.ts'

/** Two numbers of every visitor, added up: the parts of revenue per lead, cost per lead, and so on. */
export interface PairedSums {
  visitors: number
  numerator: number
  denominator: number
  numeratorSquares: number
  denominatorSquares: number
  products: number
}

export interface Ratio {
  /** Null while the denominator is 0. */
  ratio: number | null
  /** Null with fewer than two visitors as well. */
  standardError: number | null
}

export interface RatioComparison {
  control: Ratio
  treatment: Ratio
  /** Null while a ratio is. */
  difference: number | null
  /** Null also when the control's ratio is 0. */
  relativeUplift: number | null
  /** Null while a standard error is, or when both are 0. */
  test: ZTest | null
  interval: Interval | null
  /** Null also when the control is not clearly above zero. */
  relativeInterval: Interval | null
}

/**
 * A ratio of two sums over visitors, compared by the delta method: visitors are independent of each other, what one of
 * them brings is not. Fieller's interval goes with the test.
 * Source: Deng, Knoblich & Lu 2018, https://doi.org/10.1145/3219819.3219919
 */
export function compareRatios(control: PairedSums, treatment: PairedSums, alpha: number): RatioComparison {
  const [c, t] = [ratioOf(control), ratioOf(treatment)]
  return {
    control: c,
    treatment: t,
    difference: c.ratio === null || t.ratio === null ? null : t.ratio - c.ratio,
    relativeUplift: c.ratio === null || c.ratio === 0 || t.ratio === null ? null : t.ratio / c.ratio - 1,
    ...compareEstimates(estimateOf(c), estimateOf(t), alpha),
  }
}

export function ratioOf(sums: PairedSums): Ratio {
  const { visitors: n, numerator: y, denominator: z } = sums
  if (z === 0) return { ratio: null, standardError: null }
  const ratio = y / z
  if (n < 2) return { ratio, standardError: null }
  const spread = residualSpread(
    centredSum(n, y, y, sums.numeratorSquares),
    centredSum(n, y, z, sums.products),
    centredSum(n, z, z, sums.denominatorSquares),
    ratio,
  )
  const variance = (spread * n) / (n - 1) / (z * z)
  return { ratio, standardError: Math.sqrt(variance) }
}

const estimateOf = ({ ratio, standardError }: Ratio): Estimate | null =>
  ratio === null || standardError === null ? null : { value: ratio, variance: standardError ** 2 }

function compareEstimates(control: Estimate | null, treatment: Estimate | null, alpha: number) {
  if (!control || !treatment) return { test: null, interval: null, relativeInterval: null }
  const difference = treatment.value - control.value
  const variance = control.variance + treatment.variance
  const ratio = variance === 0 ? null : fieller(control, treatment, twoSidedCritical(alpha))
  return {
    test: zTest(difference, variance),
    interval: zInterval(difference, variance, alpha),
    relativeInterval: ratio && { lower: ratio.lower - 1, upper: ratio.upper - 1 },
  }
}
