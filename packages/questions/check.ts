import type { Cleaned, FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'

import { type AnswerOf, definitions, type Question, type QuestionKind } from './definitions.ts'
import { rules } from './rules.ts'

/**
 * The untrusted value as an answer to this question; `undefined` is an accepted silence.
 *
 * @param day The date on which the run began, `2026-11-22`.
 */
export function cleanAnswer<Kind extends QuestionKind>(
  question: Question<Kind>,
  value: unknown,
  day: string,
): Cleaned<AnswerOf<Kind> | undefined> {
  const { answer, clean } = definitions[question.kind]
  const given = answer.optional().safeParse(value)
  if (!given.success) return { flaw: { code: 'answer-shape' } }
  const cleaned = given.data === undefined || !clean ? { value: given.data } : clean(question, given.data)
  if ('flaw' in cleaned) return cleaned
  const flaw = rules[question.kind].flaw(question, cleaned.value, day)
  return flaw ? { flaw } : cleaned
}

/** Why an untrusted value does not answer this question; empty when it does. */
export function flawsIn<Kind extends QuestionKind>(
  question: Question<Kind>,
  value: unknown,
  day: string,
  pointer = pointerTo('answers', question.key),
): FlawAt[] {
  const cleaned = cleanAnswer(question, value, day)
  return 'flaw' in cleaned ? [{ ...cleaned.flaw, pointer }] : []
}
