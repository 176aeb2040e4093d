import type { ShareMetric } from './metric.ts'

export const formViewed: ShareMetric<'form_viewed'> = {
  key: 'form_viewed',
  name: 'Reached the contact form',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'start',
  step: 'form_viewed',
}
