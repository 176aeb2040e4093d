import { together, type Arm } from '@pulya/stats/arm'
import { estimateRate } from '@pulya/stats/one-look'

import type { ShareMetric } from '../../metrics/metric.ts'
import { steps } from '../../visits/steps.ts'
import { comparableRates } from '../compare/comparable.ts'
import { type Span, within } from '../counts/cohorts.ts'
import { bounded } from '../shape/bounded.ts'
import { epochsOf, type Trial } from '../trial.ts'
import { type Measure, windowOf } from './measure.ts'

/** Visitors who reached a step within its window, of the visitors exposed. */
export function shareMeasure(trial: Trial, metric: Pick<ShareMetric, 'step' | 'stage'>): Measure {
  const { cohorts, control, experiment } = trial
  const window = windowOf(trial, metric)
  const arm = (variant: string, epoch: number, span: Span): Arm =>
    armWithin(trial, { step: metric.step, variant, epoch }, span, window.windowDays)
  return {
    ...window,
    reading(variant, span) {
      const all = cohorts.epochs.map((epoch) => arm(variant, epoch, span)).reduce(together, nobody)
      const { rate, interval } = estimateRate(all, experiment.plan.alpha)
      return { ...all, value: rate, interval: bounded(interval) }
    },
    compare: (treatment, span) =>
      comparableRates(
        epochsOf(trial, treatment).map((epoch) => ({
          control: arm(control, epoch, span),
          treatment: arm(treatment, epoch, span),
        })),
      ),
  }
}

const nobody: Arm = { visitors: 0, conversions: 0 }

export function armWithin(
  { cohorts }: Trial,
  { step, variant, epoch }: { step: string; variant: string; epoch: number },
  span: Span,
  windowDays: number,
): Arm {
  return {
    visitors: within(cohorts.until({ step: steps.exposed, variant, epoch }, windowDays), span),
    conversions: within(cohorts.until({ step, variant, epoch }, windowDays), span),
  }
}
