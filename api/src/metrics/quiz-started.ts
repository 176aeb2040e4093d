import type { ShareMetric } from './metric.ts'

export const quizStarted: ShareMetric<'quiz_started'> = {
  key: 'quiz_started',
  name: 'Began the quiz',
  kind: 'share',
  unit: 'share',
  better: 'more',
  stage: 'start',
  step: 'quiz_started',
}
