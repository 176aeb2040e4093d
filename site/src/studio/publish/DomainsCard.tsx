import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { domainWords } from '../i18n/domains.ts'
import { DomainRow } from './DomainRow.tsx'
import { Fold, Refusal } from './Fold.tsx'
import type { Life } from './life.ts'

interface DomainsCardProps {
  life: Life
  locale: Locale
  editable: boolean
}

/** Domains of the firm on which this offer stands, and what is still missing for them. */
export function DomainsCard({ life, locale, editable }: DomainsCardProps) {
  const domains = useStore(life.$domains)
  const checks = useStore(life.$checks)
  const [host, setHost] = useState('')
  const own = domainWords[locale]
  return (
    <Fold title={own.title}>
      <p class="muted">{own.note}</p>
      {domains.map((domain) => (
        <DomainRow
          key={domain.host}
          domain={domain}
          check={checks[domain.host]}
          words={own}
          {...(editable && { onCheck: life.checkDomain, onRemove: life.removeDomain })}
        />
      ))}
      <Refusal life={life} by="domains" words={own.refused} locale={locale} />
      {editable && (
        <form
          class="ways"
          onSubmit={(event) => {
            event.preventDefault()
            void life.addDomain(host).then((added) => added && setHost(''))
          }}
        >
          <label class="field ways__grow">
            <span class="field__label">{own.host}</span>
            <input
              class="field__input"
              type="text"
              inputMode="url"
              autoComplete="off"
              spellcheck={false}
              required
              placeholder="offer.example.ru"
              value={host}
              onInput={({ currentTarget }) => setHost(currentTarget.value)}
            />
          </label>
          <button class="button ways__low">{own.add}</button>
        </form>
      )}
    </Fold>
  )
}
