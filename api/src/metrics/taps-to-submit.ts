import type { PaceMetric } from './metric.ts'

export const tapsToSubmit: PaceMetric<'taps_to_submit'> = {
  key: 'taps_to_submit',
  name: 'Presses until the form was sent',
  kind: 'pace',
  unit: 'presses',
  better: 'less',
  stage: 'lead',
  step: 'lead',
}
