import type { Locale } from '@pulya/contract/locale'
import type { ComponentChildren } from 'preact'

import type { DocumentInList } from '../api/data.ts'
import { ago, moment } from '../format/times.ts'
import { Icon } from '../frame/Icon.tsx'
import { homeWords } from '../i18n/home.ts'
import { libraryWords } from '../i18n/library.ts'
import { editorPath } from './editor-path.ts'
import { rowId } from './row-id.ts'

export interface DocumentRowProps {
  document: DocumentInList
  locale: Locale
  now: number
  zone: string
  /** What can be done to it as a whole. */
  children?: ComponentChildren
}

/** A document in a list: what it is called, how it stands, where visitors find it. */
export function DocumentRow({ document, locale, now, zone, children }: DocumentRowProps) {
  const { id, title, updatedAt } = document
  const words = homeWords[locale]
  return (
    <li class="document">
      <div class="document__name">
        <h3>
          <a id={rowId(id)} href={editorPath(document)}>
            {title}
          </a>
        </h3>
        <p class="document__state">
          <Standing document={document} locale={locale} />
          <span class="muted">
            {words.edited}{' '}
            <time dateTime={new Date(updatedAt).toISOString()} title={moment(locale, updatedAt, now, zone)}>
              {ago(locale, updatedAt, now)}
            </time>
          </span>
        </p>
      </div>
      <div class="document__ways">
        <Address document={document} locale={locale} />
        {children}
      </div>
    </li>
  )
}

function Standing({ document, locale }: Pick<DocumentRowProps, 'document' | 'locale'>) {
  const { published, experiment, archivedAt, copied, demo } = document
  const words = homeWords[locale]
  const library = libraryWords[locale]
  return (
    <>
      <span class="tag">{published ? words.version(published.number) : words.draft}</span>
      {demo && <span class="tag tag--plain">{library.demo}</span>}
      {copied && <span class="tag tag--plain">{library.copied}</span>}
      {archivedAt !== null && <span class="tag tag--plain">{library.archived}</span>}
      {archivedAt !== null && published && <span class="tag tag--warning">{library.stillShown}</span>}
      {archivedAt === null && published?.current === false && (
        <span class="tag tag--warning">{words.changed}</span>
      )}
      {experiment && (
        <a class="tag tag--info" href={`/studio/experiments/${experiment}`}>
          {words.experiment}
        </a>
      )}
    </>
  )
}

function Address({
  document: { id, kind, title, published, address },
  locale,
}: Pick<DocumentRowProps, 'document' | 'locale'>) {
  const words = homeWords[locale]
  if (!published) return null
  if (kind === 'consent')
    return (
      <a class="button" href={`/legal/${id}/${published.number}`} target="_blank">
        <Icon name="open" />
        {words.read}
        <span class="visually-hidden">{title}</span>
      </a>
    )
  if (!address) return null
  const [host, ...path] = address.replace(/^https?:\/\//, '').split('/')
  return (
    <>
      <a class="document__link" href={address} target="_blank">
        <span>
          {host}
          <wbr />
          {`/${path.join('/')}`}
        </span>
      </a>
      <button type="button" class="button" data-copy={address} aria-label={`${words.copy}: ${title}`}>
        <Icon name="copy" />
      </button>
    </>
  )
}
