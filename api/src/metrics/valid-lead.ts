import type { ShareMetric } from './metric.ts'

export const validLead: ShareMetric<'valid_lead'> = {
  key: 'valid_lead',
  name: 'Left a contact that is a person: no spam, wrong number or repeat',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'lead',
  step: 'valid_lead',
}
