import type { Metric } from '../../metrics/metric.ts'
import { metricOf } from '../../metrics/registry.ts'
import type { Trial } from '../trial.ts'
import type { Measure } from './measure.ts'
import { revenueMeasure } from './revenue-measure.ts'
import { shareMeasure } from './share-measure.ts'

/** What a metric is compared by: itself, or for a cost the share that it turns over; paces are not compared. */
export function measureOf(trial: Trial, metric: Metric): Measure | undefined {
  switch (metric.kind) {
    case 'share':
      return shareMeasure(trial, metric)
    case 'revenue':
      return revenueMeasure(trial, metric)
    case 'cost':
      return measureOf(trial, metricOf(metric.per.metric))
    case 'pace':
      return undefined
  }
}
