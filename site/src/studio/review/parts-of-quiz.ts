import type { QuizDocument } from '@pulya/quiz/document'

import { inShort, type Part } from './part.ts'

/** The questions of a quiz, by their numbers and words. */
export const partsOfQuiz = ({ questions }: Pick<QuizDocument, 'questions'>): Part[] =>
  questions.map(({ key, title }, index) => ({
    key: `question/${key}`,
    name: inShort(`${index + 1}. ${title}`),
    pointer: `#/questions/${index}`,
  }))
