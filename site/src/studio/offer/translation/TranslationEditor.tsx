import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { OfferDocument } from '@pulya/offer/document'
import { useState } from 'preact/hooks'

import type { AiService } from '../../ai/service.ts'
import type { DocumentInList } from '../../api/data.ts'
import { Editor } from '../../editor/Editor.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { offerWords } from '../../i18n/offer.ts'
import { translationWords } from '../../i18n/translation.ts'
import { keepOffer } from '../keep-offer.ts'
import { allFields } from '../sections.ts'
import { ChooseOriginal } from './ChooseOriginal.tsx'
import { SideBySide } from './SideBySide.tsx'
import { translating } from './translate.ts'

export interface TranslationEditorProps {
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

/** An offer beside the one it says in another language: the same draft as in its editor, text by text. */
export function TranslationEditor({ opened, offer, locale, editable, ai, ...given }: TranslationEditorProps) {
  const [editing] = useState(() => keepOffer({ opened, offer, locale, editable, ai }))
  const [original, setOriginal] = useState(given.original)
  const { draft, id } = editing
  const { title } = useStore(draft.$document)
  const words = translationWords[locale]
  return (
    <Editor
      title={words.of(title)}
      draft={draft}
      server={editing.server}
      publication={editing.publication}
      allSections={() => allFields(draft.$document.get(), offerWords[locale])}
      preview={`/api/documents/${id}/preview`}
      pane={editing.$pane}
      address={opened.address}
      locale={locale}
      editable={editable}
    >
      <div class="translation">
        <p>
          <a class="button button--bare" href={`/studio/offers/${id}`}>
            <Icon name="back" /> {words.toEditor}
          </a>
        </p>
        {original ? (
          <SideBySide editing={editing} original={original} />
        ) : (
          <ChooseOriginal
            others={given.others}
            locale={locale}
            editable={editable}
            onChoose={(of, chosen) => {
              draft.change((now) => translating(now, of))
              setOriginal(chosen)
            }}
          />
        )}
      </div>
    </Editor>
  )
}
