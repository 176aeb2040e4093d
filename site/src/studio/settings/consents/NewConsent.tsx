import { type ConsentPurpose, consentPurposes } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { keepAttempts } from '../../api/attempts.ts'
import { Live } from '../../frame/Live.tsx'
import { consentWords } from '../../i18n/consents.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { useComingBack } from '../../ui/use-coming-back.ts'
import { beginConsent } from './begin-consent.ts'

interface NewConsentProps {
  workspace: string
  locale: Locale
}

/** One press makes a text to begin from, and opens it. */
export function NewConsent({ workspace, locale }: NewConsentProps) {
  const words = consentWords[locale]
  const [language, setLanguage] = useState(locale)
  const [said, setSaid] = useState<{ words: string; busy: boolean }>({ words: '', busy: false })
  const [attempts] = useState(keepAttempts)

  useComingBack(() => setSaid({ words: '', busy: false }))

  async function begin(purpose: ConsentPurpose) {
    if (said.busy) return
    setSaid({ words: words.making, busy: true })
    const wish = `${purpose} ${language}`
    const id = attempts.idOf(wish)
    const result = await beginConsent({ id, purpose, locale: language }, { workspace, locale })
    if ('refusal' in result) return setSaid({ words: result.refusal, busy: false })
    attempts.done(wish)
    location.assign(result.editor)
  }

  return (
    <section class="card" aria-labelledby="new-consent">
      <h2 id="new-consent">{words.begin}</h2>
      <p>{words.lawyer}</p>
      <Live>
        <LanguageSwitch legend={words.language} language={language} onChoose={setLanguage} />
        <ul class="consent-kinds">
          {consentPurposes.map((purpose) => (
            <li key={purpose}>
              <button
                type="button"
                class="button"
                aria-disabled={said.busy}
                aria-describedby={`${purpose}-note`}
                onClick={() => void begin(purpose)}
              >
                {words.make[purpose]}
              </button>
              <p class="muted" id={`${purpose}-note`}>
                {words.makeNote[purpose]}
              </p>
            </li>
          ))}
        </ul>
        <output class={said.words && !said.busy ? 'field__flaw' : 'muted'}>{said.words}</output>
      </Live>
    </section>
  )
}
