import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'

import { Icon } from '../frame/Icon.tsx'
import { publishWords } from '../i18n/publish.ts'
import { because } from '../i18n/refusal.ts'
import type { Publication } from './publication.ts'

interface PublicationCardProps {
  publication: Publication
  address: string | null
  locale: Locale
  /** Other ways to put it before visitors. */
  children?: ComponentChildren
}

/** What visitors see now, and where. */
export function PublicationCard({ publication, address, locale, children }: PublicationCardProps) {
  const publishing = useStore(publication.$publishing)
  const number = useStore(publication.$number)
  const changed = useStore(publication.$changed)
  const words = publishWords[locale]
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <output class="publication">
        {publishing.is === 'refused' && (
          <span class="notice notice--danger">
            {words.refused} {because(locale, publishing.refused)}
          </span>
        )}
        {publishing.is === 'done' && number !== null && !changed ? (
          <span class="notice notice--positive">{words.done(number)}</span>
        ) : (
          <span>
            {number === null ? words.neverPublished : words.version(number)}{' '}
            {number !== null && changed && words.changed}
          </span>
        )}
      </output>
      {number !== null && address && (
        <p class="address">
          <a href={address} target="_blank">
            {address.replace(/^https?:\/\//, '')}
          </a>
          <button type="button" class="button" data-copy={address}>
            <Icon name="copy" /> {words.copyAddress}
          </button>
        </p>
      )}
      {children}
    </section>
  )
}
