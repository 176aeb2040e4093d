import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { Icon } from '../frame/Icon.tsx'
import { linksWords, type LinksWords } from '../i18n/links.ts'
import { Fold } from './Fold.tsx'
import { linkWith, markNames, type Marks, queryOf } from './link-with.ts'
import type { Standing } from './standing.ts'

interface LinkedPlace {
  key: string
  name: string
}

interface LinksCardProps {
  document: string
  at: Standing
  places: readonly LinkedPlace[]
  published: boolean
  locale: Locale
}

/** The page and each of its places as a link with marks and as a code to be printed. */
export function LinksCard({ document, at, places, published, locale }: LinksCardProps) {
  const words = linksWords[locale]
  const [marks, setMarks] = useState<Marks>({})
  const rows = [{ key: undefined, name: words.page }, ...places]
  return (
    <Fold title={words.title}>
      <p class="muted">{published ? words.note : words.unpublished}</p>
      <div class="marks">
        {markNames.map((name) => (
          <label class="field" key={name}>
            <span class="field__label">{words.marks[name]}</span>
            <input
              class="field__input"
              type="text"
              maxLength={80}
              autoComplete="off"
              value={marks[name] ?? ''}
              onChange={({ currentTarget }) => setMarks({ ...marks, [name]: currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <table class="links">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.address}</th>
            <th scope="col">{words.qr}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name }) => (
            <Row
              key={key ?? ''}
              name={name}
              link={linkWith(at, key, marks)}
              code={codeOf(document, key, marks)}
              file={`${['qr', key].filter(Boolean).join('-')}.svg`}
              words={words}
            />
          ))}
        </tbody>
      </table>
    </Fold>
  )
}

interface RowProps {
  name: string
  link: string
  code: string
  file: string
  words: LinksWords
}

function Row({ name, link, code, file, words }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span class="links__address">{link.replace(/^https?:\/\//, '')}</span>
        <button type="button" class="button button--bare" data-copy={link} aria-label={words.copy(name)}>
          <Icon name="copy" />
        </button>
      </td>
      <td>
        <a class="links__code" href={code} download={file} aria-label={words.download(name)}>
          <img src={code} alt="" width="72" height="72" loading="lazy" />
        </a>
      </td>
    </tr>
  )
}

function codeOf(document: string, place: string | undefined, marks: Marks): string {
  const query = new URLSearchParams([...(place === undefined ? [] : [['place', place]]), ...queryOf(marks)])
  const asked = query.size > 0 ? `?${query}` : ''
  return `/api/documents/${document}/qr${asked}`
}
