import type { ShareMetric } from './metric.ts'

/** `answer:<question>`: that one question. */
export const answerGiven = (key: string): ShareMetric => ({
  key,
  name: 'Answered one question',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'start',
  step: key,
})
