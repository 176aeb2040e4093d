import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { moment } from '../format/times.ts'
import { Icon } from '../frame/Icon.tsx'
import { previewLinkWords } from '../i18n/preview-link.ts'
import { Fold, Refusal } from './Fold.tsx'
import type { Life } from './life.ts'
import { zoneHere } from './local-time.ts'

const dayOptions = [1, 3, 7, 30]

/** A link to the draft for people outside. */
export function PreviewLinkCard({ life, locale }: { life: Life; locale: Locale }) {
  const link = useStore(life.$preview)
  const [days, setDays] = useState(7)
  const own = previewLinkWords[locale]
  return (
    <Fold title={own.title}>
      <p class="muted">{own.note}</p>
      <form
        class="ways"
        onSubmit={(event) => {
          event.preventDefault()
          void life.makePreview(days)
        }}
      >
        <label class="field">
          <span class="field__label">{own.days}</span>
          <select
            class="field__input"
            value={days}
            onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
          >
            {dayOptions.map((option) => (
              <option key={option} value={option}>
                {own.dayOptions(option)}
              </option>
            ))}
          </select>
        </label>
        <button class="button ways__low">{own.make}</button>
      </form>
      <Refusal life={life} by="preview" words={own.refused} locale={locale} />
      {link && (
        <output class="publication">
          <code class="snippet__code">{link.address}</code>
          <span class="muted">{own.until(moment(locale, link.until, Date.now(), zoneHere()))}</span>
          <span>
            <button type="button" class="button" data-copy={link.address}>
              <Icon name="copy" /> {own.copy}
            </button>
          </span>
        </output>
      )}
    </Fold>
  )
}
