import type { CostMetric } from './metric.ts'
import { lead } from './lead.ts'

export const costPerLead: CostMetric<'cost_per_lead'> = {
  key: 'cost_per_lead',
  name: 'Spend on campaigns for each lead',
  kind: 'cost',
  unit: 'money',
  better: 'less',
  stage: 'lead',
  per: { metric: lead.key, step: lead.step },
}
