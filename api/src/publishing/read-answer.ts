import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { cleanAnswer } from '@pulya/questions/check'
import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { readPosted } from '@pulya/questions/pages'

import type { Run } from './run-rows.ts'

/** The answer to one question as it was posted; `undefined` where nothing was said, which may be all right. */
export function readAnswer(
  { quiz, given }: Run,
  key: string,
  form: URLSearchParams,
): { value: AnswerOf | undefined } | { flaws: FlawAt[] } {
  const question = quiz.questions.find((asked) => asked.key === key)
  if (!question) throw new Problem('not-found')
  const cleaned = cleanPosted(question, form, given.day)
  return 'flaw' in cleaned ? { flaws: [{ ...cleaned.flaw, pointer: pointerTo('answers', key) }] } : cleaned
}

const cleanPosted = <Kind extends QuestionKind>(
  question: Question<Kind>,
  form: URLSearchParams,
  day: string,
) => cleanAnswer(question, readPosted(question, form), day)
