import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { cleanAnswer } from '@pulya/questions/check'
import type { AnswerOf } from '@pulya/questions/definitions'

import type { Answers } from './answers.ts'
import { pathThrough, type Walkable } from './path.ts'
import type { Given } from './run.ts'

/**
 * A finished run as the server takes it: cleaned answers on the path, the rest dropped.
 * Stops at the first flaw, since what is asked after a wrong answer is anybody's guess.
 */
export function checkRun(
  quiz: Walkable,
  answersGiven: Readonly<Record<string, unknown>>,
  given: Given,
): { answers: Answers } | { flaws: FlawAt[] } {
  const flaws: FlawAt[] = []
  const answers: Record<string, AnswerOf> = {}
  const answerTo: Parameters<typeof pathThrough>[1] = (question) => {
    const cleaned = cleanAnswer(question, answersGiven[question.key], given.day)
    if ('flaw' in cleaned) flaws.push({ ...cleaned.flaw, pointer: pointerTo('answers', question.key) })
    else if (cleaned.value !== undefined) answers[question.key] = cleaned.value
    return answers[question.key]
  }
  pathThrough(quiz, answerTo, given)
  const [first] = flaws
  return first ? { flaws: [first] } : { answers }
}
