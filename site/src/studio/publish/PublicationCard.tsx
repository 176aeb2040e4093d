import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'

import { Icon } from '../frame/Icon.tsx'
import { publishWords } from '../i18n/publish.ts'
import { because } from '../i18n/refusal.ts'
import { AddressForm } from './AddressForm.tsx'
import type { Publication } from './publication.ts'

interface PublicationCardProps {
  publication: Publication
  locale: Locale
  editable: boolean
  /** Other ways to put it before visitors. */
  children?: ComponentChildren
}

/** What visitors see now, and where. */
export function PublicationCard({ publication, locale, editable, children }: PublicationCardProps) {
  const publishing = useStore(publication.$publishing)
  const number = useStore(publication.$number)
  const changed = useStore(publication.$changed)
  const at = useStore(publication.$at)
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
      {number !== null && at && (
        <p class="address">
          <a href={at.address} target="_blank">
            {at.address.replace(/^https?:\/\//, '')}
          </a>
          <button type="button" class="button" data-copy={at.address}>
            <Icon name="copy" /> {words.copyAddress}
          </button>
        </p>
      )}
      {at && editable && <AddressForm at={at} publication={publication} locale={locale} />}
      {children}
    </section>
  )
}
