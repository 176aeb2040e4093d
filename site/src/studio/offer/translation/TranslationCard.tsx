import { useStore } from '@nanostores/preact'
import { locales, type Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { because } from '../../i18n/refusal.ts'
import { translationWords } from '../../i18n/translation.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { beginTranslation } from './begin-translation.ts'

/** The way to the screen where an offer stands beside its original, or to the beginning of a translation. */
export function TranslationCard({ editing: { draft, id, locale, editable } }: { editing: OfferEditing }) {
  const { translation, locale: spoken } = useStore(draft.$document)
  const [refusal, setRefusal] = useState('')
  const words = translationWords[locale]

  async function begin(into: Locale) {
    if (!(await draft.saveNow())) return
    const begun = await beginTranslation({ original: id, into, locale })
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
