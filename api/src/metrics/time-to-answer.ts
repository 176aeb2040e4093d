import type { PaceMetric } from './metric.ts'

export const timeToAnswer: PaceMetric<'time_to_answer'> = {
  key: 'time_to_answer',
  name: 'Time from the start of the quiz to its first answer',
  kind: 'pace',
  unit: 'seconds',
  better: 'less',
  stage: 'start',
  step: 'answered:1',
}
