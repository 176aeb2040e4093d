import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Domain } from '../api/data.ts'
import { Icon } from '../frame/Icon.tsx'
import { type DomainWords, domainWords } from '../i18n/domains.ts'
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
  const [host, setHost] = useState('')
  const own = domainWords[locale]
  return (
    <Fold title={own.title}>
      <p class="muted">{own.note}</p>
      {domains.map((domain) => (
        <DomainRow key={domain.host} domain={domain} life={life} editable={editable} words={own} />
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

interface DomainRowProps {
  domain: Domain
  life: Life
  editable: boolean
  words: DomainWords
}

function DomainRow({ domain, life, editable, words }: DomainRowProps) {
  const { host, verifiedAt, proof, way } = domain
  const check = useStore(life.$checks)[host]
  return (
    <div class="domain">
      <p class="address">
        {verifiedAt ? (
          <a href={`https://${host}/`} target="_blank">
            {host}
          </a>
        ) : (
          <strong>{host}</strong>
        )}
        <span class={verifiedAt ? 'tag tag--positive' : 'tag tag--warning'}>
          {verifiedAt ? words.serving : words.waiting}
        </span>
      </p>
      <Records proof={proof} way={way} words={words} />
      <output class="publication">
        {check && (
          <>
            <span>{words.proof[check.proof.state](check.proof.found.join(', '))}</span>
            <span>{words.way[check.way.state](check.way.found.join(', '))}</span>
            {check.domain.verifiedAt && <span class="muted">{words.tls}</span>}
          </>
        )}
      </output>
      {editable && (
        <p class="ways">
          <button type="button" class="button" onClick={() => void life.checkDomain(host)}>
            {words.check}
            <span class="visually-hidden"> {host}</span>
          </button>
          <button type="button" class="button button--danger" onClick={() => void life.removeDomain(host)}>
            {words.remove}
            <span class="visually-hidden"> {host}</span>
          </button>
        </p>
      )}
    </div>
  )
}

function Records({ proof, way, words }: Pick<Domain, 'proof' | 'way'> & { words: DomainWords }) {
  const records = [
    { type: 'TXT', ...proof },
    { type: 'CNAME', ...way },
  ]
  return (
    <table class="records">
      <caption class="muted">{words.records}</caption>
      <thead>
        <tr>
          <th scope="col">{words.type}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ type, name, value }) => (
          <tr key={type}>
            <th scope="row">{type}</th>
            <td>{name}</td>
            <td>
              {value}
              <button
                type="button"
                class="button button--bare"
                data-copy={value}
                aria-label={`${words.copyValue} ${type}`}
              >
                <Icon name="copy" />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
