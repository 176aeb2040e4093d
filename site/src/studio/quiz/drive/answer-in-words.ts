import type { Locale } from '@pulya/contract/locale'
import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

/** @param answer As it was given to this very question. */
export const answerInWords = <Kind extends QuestionKind>(
  question: Question<Kind>,
  answer: AnswerOf<Kind>,
  locale: Locale,
): string => rules[question.kind].asText(question, answer, locale)
