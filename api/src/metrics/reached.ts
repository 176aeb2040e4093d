import type { ShareMetric } from './metric.ts'

export const reached: ShareMetric<'reached'> = {
  key: 'reached',
  name: 'Spoke with a manager',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'qualified',
  step: 'reached',
}
