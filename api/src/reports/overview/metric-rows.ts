import type { Metric } from '../../metrics/metric.ts'
import type { Standing } from '../compare/standing.ts'
import { dayName } from '../counts/day-number.ts'
import type { Paces } from '../counts/read-pace.ts'
import { type Spend, spentOn } from '../counts/read-spend.ts'
import { earlyRate } from '../measures/early.ts'
import { matureShare, type Measure, noInterval, type Reading, wholeSpan } from '../measures/measure.ts'
import type { MetricRow } from '../shape/overview.ts'
import { type Trial, variantsOf } from '../trial.ts'

/** What is known beside the counters of steps. */
export interface Beside {
  paces: Paces
  spend: Spend
}

/** Every metric over all variants. */
export function metricRows(trial: Trial, standings: readonly Standing[], beside: Beside): MetricRow[] {
  return standings.map((standing) => {
    const { metric, role, measure } = standing
    return {
      metric: metric.key,
      role,
      unit: metric.unit,
      better: metric.better,
      windowDays: trial.experiment.plan.windows[metric.stage],
      mature: measure ? matureShare(trial, measure.lastDay) : 1,
      variants: variantsOf(trial).map((variant) => {
        const effect = standing.effect(variant)
        return {
          variant,
          ...(measure
            ? measured(trial, metric, measure, variant, beside)
            : paced(trial, metric, variant, beside)),
          ...(effect && { effect }),
          early: measure ? early(trial, metric, measure, variant) : null,
        }
      }),
    }
  })
}

function measured(
  trial: Trial,
  metric: Metric,
  measure: Measure,
  variant: string,
  { spend }: Beside,
): Reading {
  const reading = measure.reading(variant, wholeSpan(measure))
  if (metric.kind !== 'cost') return reading
  const spent = spentOn(spend, variant, dayName(trial.cohorts.firstDay + measure.lastDay))
  const value = spend.known && reading.conversions > 0 ? spent / reading.conversions : null
  return { ...reading, value, interval: noInterval }
}

/** Of whoever reached the step: its median, which nothing is compared by. */
function paced(trial: Trial, metric: Metric, variant: string, { paces }: Beside): Reading {
  const step = metric.kind === 'pace' ? metric.step : metric.key
  const value =
    metric.unit === 'presses' ? paces.medianTaps(step, variant) : paces.medianSeconds(step, variant)
  const reached = step.endsWith('*') ? 'answered:1' : step
  return {
    visitors: trial.cohorts.visitors('exposed', variant),
    conversions: trial.cohorts.visitors(reached, variant),
    value,
    interval: noInterval,
  }
}

/** Only while somebody still has time: after that it is the rate itself. */
function early(trial: Trial, metric: Metric, { windowDays, lastDay }: Measure, variant: string) {
  if (metric.kind !== 'share' || lastDay === trial.cohorts.days - 1) return null
  return earlyRate(trial, metric, windowDays, variant)
}
