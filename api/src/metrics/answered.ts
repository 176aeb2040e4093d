import type { ShareMetric } from './metric.ts'

/** `answered:<n>`: so many different questions, whichever they were. */
export const answered = (key: string): ShareMetric => ({
  key,
  name: 'Answered so many questions',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'start',
  step: key,
})
