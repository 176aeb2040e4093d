import type { ShareMetric } from './metric.ts'

export const consultationHeld: ShareMetric<'consultation_held'> = {
  key: 'consultation_held',
  name: 'Came to the consultation',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'qualified',
  step: 'consultation_held',
}
