import type { RevenueMetric } from './metric.ts'

export const revenuePerLead: RevenueMetric<'revenue_per_lead'> = {
  key: 'revenue_per_lead',
  name: 'Contracts in money for each visitor who left a contact',
  kind: 'revenue',
  unit: 'money',
  better: 'more',
  stage: 'contract',
  step: 'contract',
  per: { step: 'lead' },
}
