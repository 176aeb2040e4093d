import type { Cleaned, Flaw, VisitorFlawCode } from '@pulya/contract/flaw'
import type { Locale } from '@pulya/contract/locale'
import type { z } from 'zod'

import type { Action } from './action.ts'
import type { Condition } from './condition.ts'
import type { FilesInHand } from './files-in-hand.ts'
import type { FieldWords } from './words.ts'

/** What every question has, whatever its kind: the type of `base.ts`. */
export interface QuestionBase {
  kind: string
  key: string
  title: string
  help?: string | undefined
  hint?: string | undefined
  spin?: 'S' | 'P' | 'I' | 'N' | undefined
  required: boolean
  when?: Condition | undefined
  actions?: Action[] | undefined
}

/** The face for the server and the editor. The visitor's browser never loads it: it carries zod. */
export interface Definition<Config extends QuestionBase, Answer> {
  config: z.ZodType<Config>
  answer: z.ZodType<Answer>
  /** A new question as the marketer first sees it. */
  blank: (key: string, locale: Locale) => Config
  /** Mends or refuses what the visitor typed, `undefined` when that was nothing; kinds without free text have none. */
  clean?: (config: Config, answer: Answer) => Cleaned<Answer | undefined>
}

/**
 * The face without zod: what the visitor's browser and the server both decide by.
 * `day` is the date on which the run began, `2026-11-22`; kinds that know no dates leave it out.
 */
export interface Rules<Config extends QuestionBase, Answer> {
  /** Why the answer cannot be accepted; `undefined` when it can. */
  flaw: (config: Config, answer: Answer | undefined, day: string) => Flaw<VisitorFlawCode> | undefined
  /** One line for a person: leads, tables, CSV, piped texts. */
  asText: (config: Config, answer: Answer, locale: Locale) => string
  /** Keys of the picked options, for conditions and counters. */
  keys: (answer: Answer) => string[]
  /** The answer as a number for formulas and comparisons, if it stands for one. */
  amount: (config: Config, answer: Answer, day: string) => number | undefined
  /** What was said in free words, for kinds whose answer is that. */
  text?: (answer: Answer) => string
  /** A phone, an e-mail: personal data, which has no place in counts or in the address of a page. */
  personal?: true
  /** Shows something and asks nothing: never answered, not counted among the questions. */
  silent?: true
  /** Goes on by itself, so whoever goes back passes it by. */
  fleeting?: true
}

/** The face the visitor sees. Rendered on the server it is a working part of a form. */
export interface FieldProps<Config extends QuestionBase, Answer> {
  config: Config
  answer: Answer | undefined
  /** In words, shown beside the question. */
  flaw?: string | undefined
  words: FieldWords
  /** The date on which the run began, `2026-11-22`, for kinds that know dates. */
  day?: string
  /** Where pictures are asked for; empty on our own pages. */
  origin?: string
  /** Absent where no script runs: then what only a script could serve is left out. */
  onAnswer?: (answer: Answer | undefined) => void
  /** What files are sent under. Absent where no script runs. */
  run?: { source: string; submission: string }
  /** For kinds that take files: those chosen so far. Absent where no script runs. */
  files?: FilesInHand
  /** For kinds that need no answer: goes on as the button does. Absent where no script runs. */
  onDone?: () => void
}

/** The face for a browser without script. */
export interface Page<Config extends QuestionBase> {
  /** The posted answer, not yet checked; `undefined` when nothing was given. */
  read: (config: Config, form: URLSearchParams) => unknown
}
