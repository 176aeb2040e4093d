import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { cleanAnswer } from '@pulya/questions/check'
import type { AnswerOf } from '@pulya/questions/definitions'

import type { Answers } from './answers.ts'
import type { QuizDocument } from './document.ts'
import { pathThrough } from './path.ts'

/**
 * A finished run as the server takes it: cleaned answers on the path, the rest dropped.
 * Stops at the first flaw, since what is asked after a wrong answer is anybody's guess.
 */
export function checkRun(
  { questions }: Pick<QuizDocument, 'questions'>,
  given: Readonly<Record<string, unknown>>,
): { answers: Answers } | { flaws: FlawAt[] } {
  const flaws: FlawAt[] = []
  const answers: Record<string, AnswerOf> = {}
  pathThrough(questions, (question) => {
    const cleaned = cleanAnswer(question, given[question.key])
    if ('flaw' in cleaned) flaws.push({ ...cleaned.flaw, pointer: pointerTo('answers', question.key) })
    else if (cleaned.value !== undefined) answers[question.key] = cleaned.value
    return answers[question.key]
  })
  const [first] = flaws
  return first ? { flaws: [first] } : { answers }
}
