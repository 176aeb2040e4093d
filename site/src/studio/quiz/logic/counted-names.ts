import type { QuizDocument } from '@pulya/quiz/document'

import type { QuizLogicWords } from '../../i18n/quiz-logic.ts'

/** Scores and variables by name, as people call them. */
export const countedNames = (
  { scores = [], variables = [] }: Pick<QuizDocument, 'scores' | 'variables'>,
  words: QuizLogicWords['sentence'],
): Record<string, string> => ({
  score: words.score,
  answered: words.answered,
  ...Object.fromEntries(scores.map(({ key, title }) => [key, title])),
  ...Object.fromEntries(variables.map(({ key }) => [key, key])),
})
