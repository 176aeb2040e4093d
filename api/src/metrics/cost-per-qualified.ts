import type { CostMetric } from './metric.ts'
import { qualified } from './qualified.ts'

export const costPerQualified: CostMetric<'cost_per_qualified'> = {
  key: 'cost_per_qualified',
  name: 'Spend on campaigns for each qualified',
  kind: 'cost',
  unit: 'money',
  better: 'less',
  stage: 'qualified',
  per: { metric: qualified.key, step: qualified.step },
}
