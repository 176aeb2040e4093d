import type { Locale } from '@pulya/contract/locale'
import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import type { Answers } from './answers.ts'
import type { QuizDocument } from './document.ts'
import { answersOnPath } from './next-screen.ts'

/** One answer as a person reads it. */
export interface AnswerInWords {
  key: string
  title: string
  value: AnswerOf
  text: string
}

/** The answers on the path, in the order they were asked for. */
export function answersInWords(
  quiz: Pick<QuizDocument, 'questions' | 'locale'>,
  answers: Answers,
): AnswerInWords[] {
  const given = answersOnPath(quiz, answers)
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
