import type { Locale } from '@pulya/contract/locale'
import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import { answersOnPath } from './next-screen.ts'
import type { Walkable } from './path.ts'
import type { Run } from './run.ts'

/** One answer as a person reads it. */
export interface AnswerInWords {
  key: string
  title: string
  value: AnswerOf
  text: string
}

/** The answers on the path, in the order they were asked for. */
export function answersInWords(quiz: Walkable & { locale: Locale }, run: Run): AnswerInWords[] {
  const given = answersOnPath(quiz, run)
  return quiz.questions.flatMap((question) => {
    const value = given[question.key]
    if (value === undefined) return []
    const { key, title } = question
    return { key, title, value, text: inWords(question, value, quiz.locale) }
  })
}

function inWords<Kind extends QuestionKind>(
  question: Question<Kind>,
  answer: AnswerOf<Kind>,
  locale: Locale,
): string {
  return rules[question.kind].asText(question, answer, locale)
}
