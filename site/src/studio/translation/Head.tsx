import type { Locale } from '@pulya/contract/locale'

import { languageNames } from '../i18n/language-names.ts'
import { translationWords } from '../i18n/translation.ts'
import { Switch } from '../ui/Switch.tsx'
import type { Translatable } from './editing.ts'
import type { TranslatedText } from './text.ts'

interface HeadProps {
  original: Translatable
  document: Translatable
  /** How many there are, and how many of them say what the original says. */
  texts: number
  done: number
  absent: number
  /** Which may be called right all at once. */
  unseen: readonly TranslatedText[]
  /** Only what needs work is shown. */
  filtered: boolean
  locale: Locale
  onAll: () => void
  onSeek: () => void
  onRight: (unseen: readonly TranslatedText[]) => void
}

/** How far a translation is, and which of its texts to show. */
export function Head({ original, document, texts, done, absent, unseen, filtered, ...rest }: HeadProps) {
  const words = translationWords[rest.locale]
  return (
    <section class="card translation__head">
      <p>
        <strong>
          {languageNames[original.locale]} → {languageNames[document.locale]}
        </strong>{' '}
        <span class="muted">{words.done(done, texts)}</span>
      </p>
      {original.locale === document.locale && <p class="notice notice--warning">{words.sameLanguage}</p>}
      <Switch
        legend={words.filter}
        ways={[
          { is: 'all', shown: words.all },
          { is: 'to do', shown: words.toDo(texts - done + absent) },
        ]}
        chosen={filtered ? 'to do' : 'all'}
        onChoose={(way) => (way === 'all' ? rest.onAll() : rest.onSeek())}
      />
      {unseen.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => rest.onRight(unseen)}>
            {words.allRight(unseen.length)}
          </button>
        </p>
      )}
    </section>
  )
}
