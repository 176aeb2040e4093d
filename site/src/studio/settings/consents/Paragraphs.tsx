import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { ConsentDocument } from '@pulya/quiz/consent-document'
import { useEffect, useState } from 'preact/hooks'

import type { Draft } from '../../editor/draft.ts'
import { idOf, type TextField } from '../../editor/field.ts'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { valueAt } from '../../editor/path.ts'
import { Icon } from '../../frame/Icon.tsx'
import { consentWords, type ConsentWords } from '../../i18n/consents.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import { toast } from '../../ui/toasts.ts'
import { steadyKeys } from './steady-keys.ts'

/** As many as the document may have. */
const paragraphsMax = 60

export const paragraphFields = (place: number, words: ConsentWords): TextField[] => [
  { path: ['paragraphs', place, 'heading'], label: words.heading, as: 'line', optional: true },
  { path: ['paragraphs', place, 'text'], label: words.text, as: 'paragraph' },
]

/** The text of a consent, paragraph by paragraph, in the order people read them. */
export function Paragraphs({ draft, locale }: { draft: Draft<ConsentDocument>; locale: Locale }) {
  const { paragraphs } = useStore(draft.$document)
  const [keysOf] = useState(steadyKeys)
  const words = consentWords[locale]
  const keys = keysOf(paragraphs)
  // A state that is never drawn is seen too: a paragraph that moves right after its last letter keeps its key.
  useEffect(() => draft.$document.listen((now) => void keysOf(now.paragraphs)), [draft])
  const rows = paragraphs.map((paragraph, place) => ({
    key: keys[place] ?? '',
    name: paragraph.heading ?? words.paragraph(place + 1),
  }))

  const put = (change: (now: ConsentDocument['paragraphs']) => ConsentDocument['paragraphs']) =>
    draft.change((document) => ({ ...document, paragraphs: change(document.paragraphs) }))

  function add() {
    put((now) => [...now, { text: words.added }])
    focusSoon(idOf(['paragraphs', paragraphs.length, 'text']), true)
  }

  function remove(place: number) {
    const gone = paragraphs[place]
    put((now) => now.toSpliced(place, 1))
    toast({ text: words.removed, undo: () => gone && put((now) => now.toSpliced(place, 0, gone)) })
    focusSoon(idOf(['paragraphs', Math.min(place, paragraphs.length - 2), 'text']))
  }

  return (
    <section class="card">
      <h2>{words.paragraphs}</h2>
      <p class="muted">{words.paragraphsNote}</p>
      <SortableList
        items={rows}
        keyOf={({ key }) => key}
        nameOf={({ name }) => name}
        onMove={(from, to) =>
          put((now) => now.toSpliced(from, 1).toSpliced(to, 0, ...now.slice(from, from + 1)))
        }
        locale={locale}
      >
        {({ name }, place) => (
          <fieldset class="paragraph">
            <legend class="paragraph__name">{name}</legend>
            <ParagraphTexts place={place} draft={draft} locale={locale} />
            {paragraphs.length > 1 && (
              <button
                type="button"
                class="button"
                onClick={() => remove(place)}
                aria-label={words.remove(name)}
              >
                <Icon name="remove" />
              </button>
            )}
          </fieldset>
        )}
      </SortableList>
      {paragraphs.length < paragraphsMax && (
        <button type="button" class="button" onClick={add}>
          {words.add}
        </button>
      )}
    </section>
  )
}

interface ParagraphTextsProps {
  place: number
  draft: Draft<ConsentDocument>
  locale: Locale
}

function ParagraphTexts({ place, draft, locale }: ParagraphTextsProps) {
  const document = useStore(draft.$document)
  const flaws = useStore(draft.$flaws)
  return (
    <>
      {paragraphFields(place, consentWords[locale]).map((field) => (
        <FieldInput
          key={field.as}
          field={field}
          value={valueAt(document, field.path)}
          flaws={flaws}
          locale={locale}
          onWrite={draft.write}
        />
      ))}
    </>
  )
}
