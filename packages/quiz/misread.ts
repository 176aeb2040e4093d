import type { Flaw } from '@pulya/contract/flaw'

import { type Named, type Naming, namesOf } from './names.ts'

export type Place = readonly (string | number)[]

/** A reference that leads nowhere, or where it may not. */
export interface Misread {
  path: Place
  flaw: Flaw
}

/** What a part of the quiz may refer to. */
export interface Reading {
  names: ReadonlyMap<string, Named>
  outcomes: ReadonlySet<string>
  /** How many questions, from the first, are answered by the time this part is read. */
  known: number
  /** Variables that are computed only after this one. */
  below?: ReadonlySet<string>
}

export const readingOf = (quiz: Naming & { outcomes: readonly { key: string }[] }): Reading => ({
  names: namesOf(quiz),
  outcomes: new Set(quiz.outcomes.map(({ key }) => key)),
  known: quiz.questions.length,
})

export const unknown = (path: Place, name: string): Misread => ({
  path,
  flaw: { code: 'reference-unknown', limit: name },
})

export const tooLate = (path: Place, name: string): Misread => ({
  path,
  flaw: { code: 'reference-too-late', limit: name },
})
