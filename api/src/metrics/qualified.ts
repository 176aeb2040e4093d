import type { ShareMetric } from './metric.ts'

export const qualified: ShareMetric<'qualified'> = {
  key: 'qualified',
  name: 'Turned out to be a client the firm looks for',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'qualified',
  step: 'qualified',
}
