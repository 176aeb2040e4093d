import type { CostMetric } from './metric.ts'
import { contract } from './contract.ts'

export const costPerContract: CostMetric<'cost_per_contract'> = {
  key: 'cost_per_contract',
  name: 'Spend on campaigns for each contract',
  kind: 'cost',
  unit: 'money',
  better: 'less',
  stage: 'contract',
  per: { metric: contract.key, step: contract.step },
}
