import type { Condition } from '@pulya/questions/condition'
import type { Outcome, QuizDocument } from '@pulya/quiz/document'

import { freeKey } from './free-key.ts'
import { moved } from './questions.ts'

export const outcomesMax = 20

const keyForOutcome = ({ outcomes }: QuizDocument) =>
  freeKey(
    'outcome',
    outcomes.map(({ key }) => key),
  )

/** Before the last one, which is for everybody whom no condition has led elsewhere. */
export function withOutcome(
  quiz: QuizDocument,
  words: Pick<Outcome, 'title' | 'paragraphs'>,
): { quiz: QuizDocument; key: string } {
  const key = keyForOutcome(quiz)
  return { quiz: beforeLast(quiz, { key, when: someCondition(quiz), ...words }), key }
}

/** After the original; a copy of the last one comes before it, with a condition of its own. */
export function withCopyOfOutcome(quiz: QuizDocument, key: string): { quiz: QuizDocument; key: string } {
  const place = quiz.outcomes.findIndex((outcome) => outcome.key === key)
  const original = quiz.outcomes[place]
  if (!original) return { quiz, key }
  const copy = { ...original, key: keyForOutcome(quiz) }
  if (place === quiz.outcomes.length - 1)
    return { quiz: beforeLast(quiz, { ...copy, when: someCondition(quiz) }), key: copy.key }
  return { quiz: { ...quiz, outcomes: quiz.outcomes.toSpliced(place + 1, 0, copy) }, key: copy.key }
}

/** Of those with a condition; nothing comes after the last one. */
export function movedOutcome(quiz: QuizDocument, from: number, to: number): QuizDocument {
  const last = quiz.outcomes.length - 1
  return from === last || to >= last ? quiz : { ...quiz, outcomes: moved(quiz.outcomes, from, to) }
}

/** The last one stays: a quiz has something for everybody. */
export const withoutOutcome = (quiz: QuizDocument, key: string): QuizDocument => ({
  ...quiz,
  outcomes: quiz.outcomes.filter(
    (outcome, place) => outcome.key !== key || place === quiz.outcomes.length - 1,
  ),
})

const beforeLast = (quiz: QuizDocument, outcome: Outcome): QuizDocument => ({
  ...quiz,
  outcomes: quiz.outcomes.toSpliced(-1, 0, outcome),
})

/** Something to begin with that not everybody meets: the last answer that can be picked, else a point. */
function someCondition({ questions }: QuizDocument): Condition {
  for (const question of questions.toReversed()) {
    const option = 'options' in question ? question.options.at(-1) : undefined
    if (option) return { question: question.key, has: option.key }
  }
  return { scoreAtLeast: 1 }
}
