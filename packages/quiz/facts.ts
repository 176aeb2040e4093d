import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { picked } from '@pulya/questions/options'
import { rules } from '@pulya/questions/rules'

import type { Given } from './run.ts'

/** What the answers on the path so far say, and what was known before them. */
export interface Facts {
  given: Given
  /** Picked options by question: every answered question is here, those without options with none. */
  keys: Readonly<Record<string, readonly string[]>>
  /** Numbers by question. */
  amounts: Readonly<Record<string, number | undefined>>
  /** Free words by question. */
  texts: Readonly<Record<string, string>>
  /** The score named `score` and the named ones, as far as points were given. */
  scores: Readonly<Record<string, number>>
  /** Variables that an action has set. */
  set: Readonly<Record<string, number>>
  tags: readonly string[]
}

export const knownAtFirst = (given: Given): Facts => ({
  given,
  keys: {},
  amounts: {},
  texts: {},
  scores: {},
  set: {},
  tags: [],
})

/** The facts with one more answer; silence adds none, as the server drops it from what it keeps. */
export function learned<Kind extends QuestionKind>(
  facts: Facts,
  question: Question<Kind>,
  answer: AnswerOf<Kind> | undefined,
): Facts {
  const { key } = question
  const { keys, amount, text } = rules[question.kind]
  if (answer === undefined || isSilence(question, text ? text(answer) : answer, keys(answer))) return facts
  const options = 'options' in question ? picked(question.options, keys(answer)) : []
  const scores = { ...facts.scores }
  for (const { points = 0, scores: named } of options) {
    for (const [name, more] of Object.entries({ score: points, ...named })) {
      scores[name] = (scores[name] ?? 0) + more
    }
  }
  return {
    ...facts,
    keys: { ...facts.keys, [key]: keys(answer) },
    amounts: { ...facts.amounts, [key]: finite(amount(question, answer, facts.given.day)) },
    texts: text ? { ...facts.texts, [key]: text(answer) } : facts.texts,
    scores,
    tags: [...facts.tags, ...options.flatMap(({ tags = [] }) => tags)],
  }
}

/** Nothing picked, or nothing but spaces typed. */
const isSilence = (question: Question, said: unknown, keys: readonly string[]) =>
  'options' in question ? keys.length === 0 : typeof said === 'string' && said.trim() === ''

/** What the browser holds may not have been checked yet: a date half typed is no number of days. */
const finite = (amount: number | undefined) => (Number.isFinite(amount) ? amount : undefined)
