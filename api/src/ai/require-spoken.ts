import type { Locale } from '@pulya/contract/locale'
import { Problem } from '@pulya/contract/problem'
import { authorTexts as offerTexts } from '@pulya/offer/author-texts'
import { namesBankruptcy, verticalOf } from '@pulya/offer/check/vertical-of'
import { textsShown } from '@pulya/offer/texts-shown'
import type { Vertical } from '@pulya/offer/vertical'
import { authorTexts as quizTexts } from '@pulya/quiz/author-texts'

import { parseDocument } from '../documents/document.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

/** A document of a firm as far as its words go. */
interface Spoken {
  document: DocumentRow
  locale: Locale
  /** Whose law its words are under. */
  trade: Vertical
  /** Pointers of the words that are its author's to choose. */
  places: ReadonlySet<string>
}

/** An offer or a quiz as it is saved. @throws `not-found`. */
export async function requireSpoken(workspace: Workspace, id: string): Promise<Spoken> {
  const document = await requireDocument(workspace, id)
  switch (document.kind) {
    case 'offer': {
      const offer = parseDocument('offer', document.draft)
      const trade = verticalOf(offer, textsShown(offer))
      return { document, locale: offer.locale, trade, places: placesOf(offerTexts(offer)) }
    }
    case 'quiz': {
      const quiz = parseDocument('quiz', document.draft)
      const texts = quizTexts(quiz)
      const trade = namesBankruptcy(texts) ? 'bankruptcy' : 'general'
      return { document, locale: quiz.locale, trade, places: placesOf(texts) }
    }
    case 'consent':
      throw new Problem('not-found')
  }
}

const placesOf = (texts: readonly { pointer: string }[]) => new Set(texts.map(({ pointer }) => pointer))
