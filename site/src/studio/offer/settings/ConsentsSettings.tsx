import { useStore } from '@nanostores/preact'
import { consentPurposes } from '@pulya/contract/consent'
import type { ProblemError } from '@pulya/contract/problem'
import type { ConsentAsk } from '@pulya/quiz/consent'
import { useEffect } from 'preact/hooks'

import type { Path } from '../../editor/path.ts'
import { settingsWords } from '../../i18n/block-settings.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { WriteConsent } from '../../settings/consents/WriteConsent.tsx'
import { withDocument } from './asks.ts'
import { Setting } from './Setting.tsx'

interface ConsentsSettingsProps {
  consents: readonly ConsentAsk[]
  /** Where the boxes stand in the offer. */
  at: Path
  flaws: readonly ProblemError[]
  editing: OfferEditing
}

/** Which of the firm's published texts a form asks consent to, a box for each purpose. */
export function ConsentsSettings({ consents, at, flaws, editing }: ConsentsSettingsProps) {
  const { draft, firm, locale } = editing
  const published = useStore(firm.$consents)
  useEffect(firm.load, [firm])
  const words = settingsWords[locale].consents
  // For visitors, so in their language.
  const said = settingsWords[draft.$document.get().locale].consents.labels
  return (
    <fieldset class="settings-group">
      <legend class="field__label">{words.title}</legend>
      {consentPurposes.map((purpose) => {
        const place = consents.findIndex((ask) => ask.purpose === purpose)
        const ask = consents[place]
        const texts = published?.filter((text) => text.purpose === purpose) ?? []
        const known = texts.some(({ id }) => id === ask?.document)
        return (
          <div key={purpose}>
            <Setting path={[...at, purpose]} label={words.purposes[purpose]} flaws={flaws}>
              {(input) => (
                <select
                  {...input}
                  disabled={published === undefined}
                  value={ask?.document ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    draft.write(at, withDocument(consents, purpose, value || undefined, said[purpose]))
                  }
                >
                  <option value="">{words.none}</option>
                  {ask && !known && (
                    <option value={ask.document}>{published ? words.gone : ask.document}</option>
                  )}
                  {texts.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
            </Setting>
            {published && texts.length === 0 && (
              <p class="muted">
                {words.nothing} <WriteConsent locale={locale} />
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
