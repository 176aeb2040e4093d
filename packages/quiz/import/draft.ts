import type { Question } from '@pulya/questions/definitions'

import type { Outcome, QuizDocument } from '../document.ts'
import type { Desk } from './desk.ts'
import type { Source } from './source.ts'

/** What a tool's file comes to: parts of a quiz of ours, still without what the tool does not have. */
export interface Draft {
  title: string | undefined
  questions: Question[]
  /** Endings; the last one is for everybody who is not sent to another. */
  outcomes: Outcome[]
  hidden: NonNullable<QuizDocument['hidden']>
  scores: NonNullable<QuizDocument['scores']>
  variables: NonNullable<QuizDocument['variables']>
}

/** One of the tools whose files can be read. */
export interface Tool {
  /** As people know it. */
  title: string
  /** By its shape alone: no tool signs its files. */
  recognises: (root: Source) => boolean
  /** How many parts there are, counted before anything is read. */
  elements: (root: Source) => number
  /** How texts repeat answers; the first group is what the tool calls the answer. */
  piping: RegExp
  /** The language of the texts, as the file tells it. */
  language: (root: Source) => string | undefined
  read: (desk: Desk, root: Source) => Draft
}
