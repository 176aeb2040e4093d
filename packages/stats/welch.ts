import { centredSum } from './centred-sum.ts'
import { fieller, type Estimate } from './fieller.ts'
import { around, type Interval } from './interval.ts'
import { studentQuantile, studentTails } from './student.ts'

/** What one variant has brought: every visitor counts, those who paid nothing too. */
export interface Sample {
  visitors: number
  sum: number
  sumOfSquares: number
}

export interface Mean {
  mean: number
  /** Between visitors; 0 for a single one. */
  variance: number
}

export interface WelchTest {
  t: number
  degreesOfFreedom: number
  /** Two-sided. */
  p: number
  interval: Interval
  /** Null when the control is not clearly above zero: there is no telling then how large the uplift may be. */
  relativeInterval: Interval | null
}

export interface MeanComparison {
  control: Mean
  treatment: Mean
  difference: number
  /** Null when the control's mean is 0. */
  relativeUplift: number | null
  standardError: number
  /** Null with a single visitor in an arm, and when nobody differs from anybody. */
  test: WelchTest | null
}

/**
 * Revenue per visitor, or another mean, looked at once: Welch's t-test, and Fieller's interval with its critical value,
 * so that difference and uplift say the same. Null while an arm has no visitors.
 * Source: B. L. Welch 1947, https://doi.org/10.1093/biomet/34.1-2.28
 */
export function compareMeans(control: Sample, treatment: Sample, alpha: number): MeanComparison | null {
  if (control.visitors === 0 || treatment.visitors === 0) return null
  const [c, t] = [meanOf(control), meanOf(treatment)]
  return {
    control: c,
    treatment: t,
    difference: t.mean - c.mean,
    relativeUplift: c.mean === 0 ? null : t.mean / c.mean - 1,
    standardError: Math.sqrt(c.variance / control.visitors + t.variance / treatment.visitors),
    test: welch(
      { value: c.mean, variance: c.variance / control.visitors, visitors: control.visitors },
      { value: t.mean, variance: t.variance / treatment.visitors, visitors: treatment.visitors },
      alpha,
    ),
  }
}

function meanOf({ visitors, sum, sumOfSquares }: Sample): Mean {
  const spread = Math.max(0, centredSum(visitors, sum, sum, sumOfSquares))
  return { mean: sum / visitors, variance: visitors === 1 ? 0 : spread / (visitors - 1) }
}

type MeanOf = Estimate & { visitors: number }

function welch(control: MeanOf, treatment: MeanOf, alpha: number): WelchTest | null {
  const variance = control.variance + treatment.variance
  if (variance === 0 || control.visitors < 2 || treatment.visitors < 2) return null
  const standardError = Math.sqrt(variance)
  const difference = treatment.value - control.value
  const t = difference / standardError
  const degreesOfFreedom =
    variance ** 2 /
    (control.variance ** 2 / (control.visitors - 1) + treatment.variance ** 2 / (treatment.visitors - 1))
  const critical = -studentQuantile(alpha / 2, degreesOfFreedom)
  const ratio = fieller(control, treatment, critical)
  return {
    t,
    degreesOfFreedom,
    p: 2 * studentTails(Math.abs(t), degreesOfFreedom).upper,
    interval: around(difference, critical * standardError),
    relativeInterval: ratio && { lower: ratio.lower - 1, upper: ratio.upper - 1 },
  }
}
