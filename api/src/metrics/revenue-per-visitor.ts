import type { RevenueMetric } from './metric.ts'

export const revenuePerVisitor: RevenueMetric<'revenue_per_visitor'> = {
  key: 'revenue_per_visitor',
  name: 'Contracts in money for each visitor exposed',
  kind: 'revenue',
  unit: 'money',
  better: 'more',
  stage: 'contract',
  step: 'contract',
  per: 'visitor',
}
