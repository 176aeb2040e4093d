import type { Given } from '@pulya/contract/given'

import type { Answers } from './answers.ts'

export type { Given } from '@pulya/contract/given'

/** One walk through a quiz: what was answered, and what was known before the first question. */
export interface Run {
  answers: Answers
  given: Given
}

/** Nothing is known of the visitor but the day. */
export const givenNothing = (day: string): Given => ({ params: {}, device: 'computer', day })
