import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Domain } from '../../api/data.ts'
import { Live } from '../../frame/Live.tsx'
import { domainWords } from '../../i18n/domains.ts'
import { domainsPageWords } from '../../i18n/domains-page.ts'
import { DomainRow } from '../../publish/DomainRow.tsx'
import { Field } from '../../ui/Field.tsx'
import { Toasts } from '../../ui/Toasts.tsx'
import { Select } from '../../ui/Select.tsx'
import { LeavingDialog } from '../LeavingDialog.tsx'
import { keepDomains } from './domains.ts'

interface DomainsPanelProps {
  workspace: string
  domains: readonly Domain[]
  /** Id and title of whatever can stand on a domain. */
  offers: readonly (readonly [string, string])[]
  locale: Locale
}

/** Every domain of a firm, what each shows, and a way to add one. */
export function DomainsPanel({ workspace, domains: before, offers, locale }: DomainsPanelProps) {
  const words = domainsPageWords[locale]
  const [store] = useState(() => keepDomains(locale, workspace, before))
  const domains = useStore(store.$domains)
  const checks = useStore(store.$checks)
  const refusal = useStore(store.$refusal)
  const [leaving, setLeaving] = useState('')
  const [host, setHost] = useState('')
  const [first = ''] = offers[0] ?? []
  const [offer, setOffer] = useState(first)

  const shown = ({ document }: Domain) =>
    offers.some(([id]) => id === document) ? offers : [[document, words.gone] as const, ...offers]

  return (
    <Live>
      <div class="members">
        {domains.length === 0 && <p class="muted">{words.none}</p>}
        {domains.map((domain) => (
          <section class="card" key={domain.host} aria-label={domain.host}>
            <DomainRow
              domain={domain}
              check={checks[domain.host]}
              words={domainWords[locale]}
              onCheck={store.check}
              onRemove={() => setLeaving(domain.host)}
            >
              <Select
                label={words.shows}
                value={domain.document}
                options={shown(domain)}
                onChoose={(document) => void store.show(domain.host, document)}
              />
            </DomainRow>
          </section>
        ))}
        <p class="field__flaw" role="alert">
          {refusal}
        </p>
        {offers.length === 0 ? (
          <section class="card" aria-label={words.add}>
            <p>{words.noOffers}</p>
            <p>
              <a class="button" href="/studio">
                {words.begin}
              </a>
            </p>
          </section>
        ) : (
          <form
            class="card"
            onSubmit={(event) => {
              event.preventDefault()
              void store.add(host, offer).then((added) => added && setHost(''))
            }}
          >
            <h2>{words.add}</h2>
            <Field
              label={domainWords[locale].host}
              note={domainWords[locale].note}
              autoComplete="off"
              required
              value={host}
              onValue={setHost}
            />
            <Select label={words.shows} value={offer} options={offers} onChoose={setOffer} />
            <p>
              <button class="button button--first">{domainWords[locale].add}</button>
            </p>
          </form>
        )}
      </div>
      <LeavingDialog
        leaving={leaving === '' ? undefined : { name: leaving }}
        words={words.removing}
        onClose={() => setLeaving('')}
        onYes={({ name }) => void store.remove(name)}
      />
      <Toasts locale={locale} />
    </Live>
  )
}
