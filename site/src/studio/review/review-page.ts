import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'
import type { QuizDocument } from '@pulya/quiz/document'

import type { Thread } from '../api/data.ts'

/** What the api hands over for a page behind a link for review. */
export type ReviewPage = ReviewOf & {
  /** Of the page, with its token. */
  path: string
  firm: string
  reader: { locale: Locale; zone: string; now: number }
  until: number
  /** The draft names nothing that is not there, so it can be drawn. */
  isDrawn: boolean
  variant: string | undefined
  /** The part that is looked at; `null` for the whole. */
  about: string | null
  /** What was said by this link. */
  threads: readonly Thread[]
  /** As the reader has called themselves before. */
  name: string
  refused: RefusedComment | undefined
}

type ReviewOf = { kind: 'offer'; document: OfferDocument } | { kind: 'quiz'; document: QuizDocument }

/** What could not be kept, and why, by member; `form` is about all of it. */
export interface RefusedComment {
  posted: Readonly<Record<string, string>>
  flaws: Readonly<Record<string, string>>
}
