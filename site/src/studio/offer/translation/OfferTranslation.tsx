import type { Locale } from '@pulya/contract/locale'
import { authorTexts } from '@pulya/offer/author-texts'
import type { OfferDocument } from '@pulya/offer/document'
import { useState } from 'preact/hooks'

import type { AiService } from '../../ai/service.ts'
import type { DocumentInList } from '../../api/data.ts'
import { offerWords } from '../../i18n/offer.ts'
import { TranslationEditor } from '../../translation/TranslationEditor.tsx'
import { keepOffer } from '../keep-offer.ts'
import { allFields } from '../sections.ts'
import { translatedOffer } from './texts.ts'
import { translatingOffer } from './translate.ts'

interface OfferTranslationProps {
  opened: DocumentInList
  offer: OfferDocument
  /** What it is a translation of, as its draft is now. */
  original: OfferDocument | undefined
  /** Offers it might be a translation of. */
  others: readonly DocumentInList[]
  locale: Locale
  editable: boolean
  /** Who may be asked for suggestions; absent where nobody may. */
  ai: AiService | undefined
}

/** An offer beside the one it says in another language. */
export function OfferTranslation({ opened, offer, locale, editable, ai, ...given }: OfferTranslationProps) {
  const [editing] = useState(() => keepOffer({ opened, offer, locale, editable, ai }))
  return (
    <TranslationEditor
      kind="offer"
      editing={editing}
      fields={(now) => allFields(now, offerWords[locale])}
      partsOf={(original, now) => translatedOffer(original, now, locale)}
      translating={translatingOffer}
      authorTexts={authorTexts}
      ai={ai}
      {...given}
    />
  )
}
