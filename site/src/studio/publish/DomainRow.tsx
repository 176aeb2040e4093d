import type { ComponentChildren } from 'preact'

import type { Domain, DomainCheck } from '../api/data.ts'
import { Icon } from '../frame/Icon.tsx'
import type { DomainWords } from '../i18n/domains.ts'

interface DomainRowProps {
  domain: Domain
  /** What the DNS said when it was asked last. */
  check: DomainCheck | undefined
  words: DomainWords
  /** Both absent for whoever may only look. */
  onCheck?: (host: string) => Promise<void>
  onRemove?: (host: string) => Promise<void> | void
  children?: ComponentChildren
}

/** A domain of the firm, the records it needs and what the DNS says of it. */
export function DomainRow({ domain, check, words, onCheck, onRemove, children }: DomainRowProps) {
  const { host, verifiedAt, proof, way } = domain
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
      {children}
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
      {onCheck && onRemove && (
        <p class="ways">
          <button type="button" class="button" onClick={() => void onCheck(host)}>
            {words.check}
            <span class="visually-hidden"> {host}</span>
          </button>
          <button type="button" class="button button--danger" onClick={() => void onRemove(host)}>
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
              <span class="records__value">
                {value}
                <button
                  type="button"
                  class="button button--bare"
                  data-copy={value}
                  aria-label={`${words.copyValue} ${type}`}
                >
                  <Icon name="copy" />
                </button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
