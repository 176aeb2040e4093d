import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'

import { quizVariantWords } from '../../i18n/quiz-variants.ts'
import { endingParts } from './ending-parts.ts'
import { outcomePart } from './outcome-part.ts'
import { questionPart } from './question-part.ts'
import type { QuizPart } from './quiz-part.ts'
import { headParts, valuesPart } from './whole-parts.ts'

/** All that a quiz says as the control, in the order in which visitors meet it. */
export const controlParts = (quiz: QuizDocument, locale: Locale): QuizPart[] => [
  ...headParts(quiz, locale),
  ...quiz.questions.map((question, index) => questionPart(quiz, question, index, locale)),
  ...quiz.outcomes.map((outcome, index) => outcomePart(quiz, outcome, index, locale)),
  ...endingParts(quiz, locale),
  valuesPart(quiz, locale),
  { key: 'variants', title: quizVariantWords[locale].title, fields: [] },
]
