import type { PaceMetric } from './metric.ts'

export const timeToAnswer: PaceMetric<'time_to_answer'> = {
  key: 'time_to_answer',
  name: 'Time an answer takes',
  kind: 'pace',
  unit: 'seconds',
  better: 'less',
  stage: 'start',
  step: 'answer:*',
}
