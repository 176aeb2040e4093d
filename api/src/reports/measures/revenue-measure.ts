import { around } from '@pulya/stats/interval'
import { twoSidedCritical } from '@pulya/stats/normal'
import { ratioOf, type PairedSums } from '@pulya/stats/ratio-metric'
import { sum } from '@pulya/stats/sum'
import type { Sample } from '@pulya/stats/welch'

import type { RevenueMetric } from '../../metrics/metric.ts'
import { type Comparable, comparableMeans, estimates } from '../compare/comparable.ts'
import type { Span } from '../counts/cohorts.ts'
import { steps } from '../../visits/steps.ts'
import { finite } from '../shape/bounded.ts'
import { epochsOf, type Trial } from '../trial.ts'
import { type Measure, noInterval } from './measure.ts'
import { armWithin } from './share-measure.ts'
import { type Takings, takingsOf } from './takings.ts'

/** With fewer the normal law does not hold for money (STATISTICS 3.5). */
export const payersMin = 25

/** Money of contracts, by visitor exposed or by visitor who left a contact. */
export function revenueMeasure(
  trial: Trial,
  metric: Pick<RevenueMetric, 'step' | 'stage' | 'per'>,
  takings: Takings = takingsOf(trial, metric),
): Measure {
  const { windowDays, lastDay } = takings
  const per = metric.per === 'visitor' ? steps.exposed : metric.per.step
  const sums = (variant: string, epoch: number, span: Span): PairedSums => {
    const taken = takings.within(variant, epoch, span)
    const { visitors, conversions } = armWithin(trial, { step: per, variant, epoch }, span, windowDays)
    return {
      visitors,
      numerator: taken.sum,
      numeratorSquares: taken.squares,
      denominator: conversions,
      denominatorSquares: conversions,
      // Whoever paid was a lead, so the product of the two is the payment.
      products: taken.sum,
    }
  }
  const payers = (variant: string, epochs: readonly number[], span: Span) =>
    sum(epochs.map((epoch) => takings.within(variant, epoch, span).payers))

  return {
    windowDays,
    lastDay,
    reading(variant, span) {
      const all = added(trial.cohorts.epochs.map((epoch) => sums(variant, epoch, span)))
      const { ratio, standardError } = ratioOf(all)
      return {
        visitors: all.visitors,
        conversions: payers(variant, trial.cohorts.epochs, span),
        value: ratio,
        interval: ownInterval(ratio, standardError, trial.experiment.plan.alpha),
      }
    },
    compare(treatment, span) {
      const epochs = epochsOf(trial, treatment)
      const few = [trial.control, treatment].some((variant) => payers(variant, epochs, span) < payersMin)
      if (few) return undefined
      const pairs = epochs.map((epoch) => ({
        control: sums(trial.control, epoch, span),
        treatment: sums(treatment, epoch, span),
      }))
      if (metric.per !== 'visitor') return comparableRatios(pairs)
      return comparableMeans(
        pairs.map((pair) => ({ control: sampleOf(pair.control), treatment: sampleOf(pair.treatment) })),
      )
    },
  }
}

/** Epochs without a lead in an arm have no ratio there, and tell nothing. */
function comparableRatios(
  pairs: readonly Record<'control' | 'treatment', PairedSums>[],
): Comparable | undefined {
  return estimates(
    pairs.flatMap(({ control, treatment }) => {
      const [c, t] = [ratioOf(control), ratioOf(treatment)]
      if (c.ratio === null || c.standardError === null) return []
      if (t.ratio === null || t.standardError === null) return []
      return {
        control: { value: c.ratio, variance: c.standardError ** 2 },
        treatment: { value: t.ratio, variance: t.standardError ** 2 },
        visitors: control.visitors + treatment.visitors,
      }
    }),
  )
}

function ownInterval(value: number | null, error: number | null, alpha: number) {
  if (value === null || error === null) return noInterval
  const { lower, upper } = around(value, twoSidedCritical(alpha) * error)
  return { lower: Math.max(0, lower), upper: finite(upper) }
}

const sampleOf = ({ visitors, numerator, numeratorSquares }: PairedSums): Sample => ({
  visitors,
  sum: numerator,
  sumOfSquares: numeratorSquares,
})

const added = (all: readonly PairedSums[]): PairedSums => ({
  visitors: sum(all.map(({ visitors }) => visitors)),
  numerator: sum(all.map(({ numerator }) => numerator)),
  denominator: sum(all.map(({ denominator }) => denominator)),
  numeratorSquares: sum(all.map(({ numeratorSquares }) => numeratorSquares)),
  denominatorSquares: sum(all.map(({ denominatorSquares }) => denominatorSquares)),
  products: sum(all.map(({ products }) => products)),
})
