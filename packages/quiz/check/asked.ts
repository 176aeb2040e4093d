import type { Question } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import type { Checkable } from './checkable.ts'

export interface Asked {
  index: number
  question: Question
}

/** Questions that ask something, with their places in the quiz: a statement between them is no question. */
export const askedIn = ({ questions }: Checkable): Asked[] =>
  questions
    .map((question, index) => ({ index, question }))
    .filter(({ question }) => !rules[question.kind].silent)
