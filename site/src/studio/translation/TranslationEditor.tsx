import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { AiService } from '../ai/service.ts'
import type { DocumentInList } from '../api/data.ts'
import { Editor } from '../editor/Editor.tsx'
import type { FieldSection } from '../editor/field.ts'
import { Icon } from '../frame/Icon.tsx'
import { translationWords } from '../i18n/translation.ts'
import { ChooseOriginal } from './ChooseOriginal.tsx'
import type { Translatable, TranslationEditing } from './editing.ts'
import { editors, type TranslatedKind } from './kinds.ts'
import { SideBySide } from './SideBySide.tsx'
import type { TranslatedPart } from './text.ts'

interface TranslationEditorProps<Document extends Translatable> {
  kind: TranslatedKind
  editing: TranslationEditing<Document>
  /** What it is a translation of, as its draft is now. */
  original: Document | undefined
  /** Documents it might be a translation of. */
  others: readonly DocumentInList[]
  /** Every place a flaw may be about. */
  fields: (document: Document) => readonly FieldSection[]
  partsOf: (original: Document, document: Document) => TranslatedPart<Document>[]
  translating: (document: Document, original: string) => Document
  /** Places of a document whose words are its author's to choose. */
  authorTexts: (document: Document) => readonly { pointer: string }[]
  /** Who may be asked for suggestions; absent where nobody may. */
  ai: AiService | undefined
}

/** A document beside the one it says in another language: the same draft as in its editor, text by text. */
export function TranslationEditor<Document extends Translatable>({
  kind,
  editing,
  others,
  fields,
  partsOf,
  translating,
  authorTexts,
  ai,
  ...given
}: TranslationEditorProps<Document>) {
  const [original, setOriginal] = useState(given.original)
  const { draft, id, locale, editable } = editing
  const { title } = useStore(draft.$document)
  const words = translationWords[locale]
  return (
    <Editor
      title={words.of(title)}
      draft={draft}
      server={editing.server}
      publication={editing.publication}
      allSections={() => fields(draft.$document.get())}
      preview={`/api/documents/${id}/preview`}
      pane={editing.$pane}
      locale={locale}
      editable={editable}
    >
      <div class="translation">
        <p>
          <a class="button button--bare" href={`${editors[kind]}/${id}`}>
            <Icon name="back" /> {words.kinds[kind].toEditor}
          </a>
        </p>
        {original ? (
          <SideBySide
            editing={editing}
            original={original}
            partsOf={partsOf}
            authorTexts={authorTexts}
            ai={ai}
          />
        ) : (
          <ChooseOriginal<Document>
            kind={kind}
            others={others}
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
