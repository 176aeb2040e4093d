import { useStore } from '@nanostores/preact'
import { locales, type Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { because } from '../i18n/refusal.ts'
import { translationWords } from '../i18n/translation.ts'
import { beginTranslation } from './begin-translation.ts'
import type { Translatable, TranslationEditing } from './editing.ts'

interface TranslationCardProps<Document extends Translatable> {
  editing: Pick<TranslationEditing<Document>, 'draft' | 'id' | 'locale' | 'editable'>
  translating: (copy: Document, original: string) => Document
}

/** The way to the screen where a document stands beside its original, or to the beginning of a translation. */
export function TranslationCard<Document extends Translatable>({
  editing: { draft, id, locale, editable },
  translating,
}: TranslationCardProps<Document>) {
  const { translation, locale: spoken } = useStore(draft.$document)
  const [refusal, setRefusal] = useState('')
  const words = translationWords[locale]

  async function begin(into: Locale) {
    if (!(await draft.saveNow())) return
    const begun = await beginTranslation({ original: id, into, locale, translating })
    if ('refused' in begun) return setRefusal(`${words.notBegun} ${because(locale, begun.refused)}`)
    location.assign(`/studio/translations/${begun.body.id}`)
  }

  return (
    <section class="card" aria-label={words.card}>
      <h2>{words.card}</h2>
      <p class="muted">{words.cardNote}</p>
      <p class="ways">
        <a class="button" href={`/studio/translations/${id}`}>
          {words.beside}
        </a>
        {editable &&
          !translation &&
          locales
            .filter((other) => other !== spoken)
            .map((other) => (
              <button key={other} type="button" class="button" onClick={() => void begin(other)}>
                {words.begin[other]}
              </button>
            ))}
      </p>
      <output class="field__flaw">{refusal}</output>
    </section>
  )
}
