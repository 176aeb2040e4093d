import type { ShareMetric } from './metric.ts'

export const consultationBooked: ShareMetric<'consultation_booked'> = {
  key: 'consultation_booked',
  name: 'Booked a consultation',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'qualified',
  step: 'consultation_booked',
}
