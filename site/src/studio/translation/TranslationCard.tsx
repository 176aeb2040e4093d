import { useStore } from '@nanostores/preact'
import { locales, type Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { keepAttempts } from '../api/attempts.ts'
import { because } from '../i18n/refusal.ts'
import { translationWords } from '../i18n/translation.ts'
import { useComingBack } from '../ui/use-coming-back.ts'
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
  const [attempts] = useState(keepAttempts)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const words = translationWords[locale]

  useComingBack(() => setBusy(false))

  async function begin(into: Locale) {
    if (busy) return
    setBusy(true)
    const begun = (await draft.saveNow())
      ? await beginTranslation({ request: attempts.idOf(into), original: id, into, locale, translating })
      : undefined
    if (begun && 'body' in begun) {
      attempts.done(into)
      return location.assign(`/studio/translations/${begun.body.id}`)
    }
    setBusy(false)
    setRefusal(begun ? `${words.notBegun} ${because(locale, begun.refused)}` : '')
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
              <button
                key={other}
                type="button"
                class="button"
                aria-disabled={busy}
                onClick={() => void begin(other)}
              >
                {words.begin[other]}
              </button>
            ))}
      </p>
      <output class="field__flaw">{refusal}</output>
    </section>
  )
}
