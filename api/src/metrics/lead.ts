import type { ShareMetric } from './metric.ts'

export const lead: ShareMetric<'lead'> = {
  key: 'lead',
  name: 'Left a contact',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'lead',
  step: 'lead',
}
