import type { Question } from '@pulya/questions/definitions'

import type { Numbers } from './number-of.ts'

/** The parts of a quiz that give names to what its conditions, formulas and texts speak of. */
export interface Naming extends Numbers {
  questions: readonly Question[]
  scores?: readonly { key: string }[] | undefined
}

/** Names that every quiz has. */
export const ownNames = ['score', 'answered'] as const

/** What a name stands for; a question is known by its place. */
export type Named =
  | { is: 'question'; place: number; question: Question }
  | { is: 'number'; settable: boolean }
  | { is: 'hidden' }

/** All names of a quiz. Of two equal ones the first stands; that there are two is a flaw elsewhere. */
export function namesOf({ questions, scores = [], variables = [], hidden = [] }: Naming): Map<string, Named> {
  const names: [string, Named][] = [
    ...hidden.map(({ key }): [string, Named] => [key, { is: 'hidden' }]),
    ...variables.map((variable): [string, Named] => [
      variable.key,
      { is: 'number', settable: 'start' in variable },
    ]),
    ...scores.map(({ key }): [string, Named] => [key, { is: 'number', settable: false }]),
    ...questions.map((question, place): [string, Named] => [
      question.key,
      { is: 'question', place, question },
    ]),
    ...ownNames.map((name): [string, Named] => [name, { is: 'number', settable: false }]),
  ]
  return new Map(names.toReversed())
}
