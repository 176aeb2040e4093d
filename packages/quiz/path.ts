import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { picked } from '@pulya/questions/options'
import { rules } from '@pulya/questions/rules'

import { type Facts, holds } from './condition.ts'

/** The questions this visitor meets, in order, and what the answers to them say. */
export interface Path {
  questions: Question[]
  facts: Facts
}

/**
 * Conditions look only back, so one pass decides who is asked what: it ends, and meets no question twice.
 * `answerTo` is called once for each question on the path, in order, and never for one beside it.
 */
export function pathThrough(
  all: readonly Question[],
  answerTo: (question: Question) => AnswerOf | undefined,
): Path {
  const questions: Question[] = []
  let facts: Facts = { keys: {}, amounts: {}, score: 0, tags: [] }
  for (const question of all) {
    if (question.when && !holds(question.when, facts)) continue
    questions.push(question)
    const answer = answerTo(question)
    if (answer !== undefined) facts = learned(facts, question, answer)
  }
  return { questions, facts }
}

function learned<Kind extends QuestionKind>(
  facts: Facts,
  question: Question<Kind>,
  answer: AnswerOf<Kind>,
): Facts {
  const { keys, amount } = rules[question.kind]
  const options = 'options' in question ? picked(question.options, keys(answer)) : []
  return {
    keys: { ...facts.keys, [question.key]: keys(answer) },
    amounts: { ...facts.amounts, [question.key]: amount(answer) },
    score: options.reduce((sum, { points = 0 }) => sum + points, facts.score),
    tags: [...facts.tags, ...options.flatMap(({ tags = [] }) => tags)],
  }
}
