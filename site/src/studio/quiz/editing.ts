import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { Finding } from '@pulya/quiz/check/finding'
import type { QuizDocument } from '@pulya/quiz/document'

import type { Path } from '../editor/path.ts'
import type { Structure } from './keep-structure.ts'
import type { PlaceKept } from './keep-place.ts'

/** What every part of the editor of a quiz works with. */
export interface Editing {
  quiz: QuizDocument
  /** After an edit that has just been made, before it is drawn. */
  quizNow: () => QuizDocument
  /** Of the firm, whose pictures they are. */
  workspace: string
  locale: Locale
  editable: boolean
  flaws: readonly ProblemError[]
  found: readonly Finding[]
  structure: Structure
  place: PlaceKept
  write: (path: Path, value: unknown) => void
}
