import type { ShareMetric } from './metric.ts'

export const contract: ShareMetric<'contract'> = {
  key: 'contract',
  name: 'Signed a contract',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'contract',
  step: 'contract',
}
