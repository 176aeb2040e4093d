import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { editorWords } from '../i18n/editor.ts'
import { type Draft, inConflict } from './draft.ts'

interface TroublesProps {
  draft: Draft<unknown>
  locale: Locale
  /** Brings the field of a flaw on the page, before the link leads to it. */
  onSeek: (pointer: string) => void
}

/** What stands between the draft and the server, with the way out of it. */
export function Troubles({ draft, locale, onSeek }: TroublesProps) {
  const saving = useStore(draft.$saving)
  const flaws = useStore(draft.$flaws)
  const words = editorWords[locale]
  if (inConflict(saving)) return <Conflict draft={draft} locale={locale} />
  if (flaws.length === 0) return null
  return (
    <div class="notice notice--danger troubles" role="alert">
      <h2>{words.flaws}</h2>
      <ul>
        {flaws.map(({ pointer, detail }) => (
          <li key={pointer + detail}>
            <a href={pointer} onClick={() => onSeek(pointer)}>
              {detail}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Conflict({ draft, locale }: Omit<TroublesProps, 'onSeek'>) {
  const { title, text, theirs, mine } = editorWords[locale].conflict
  return (
    <div class="notice notice--danger troubles" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="notice__ways">
        <button type="button" class="button" onClick={() => void draft.keepMine()}>
          {mine}
        </button>
        {/* A fresh page is theirs, whole: nothing of mine can stay behind in it. */}
        <button type="button" class="button button--danger" onClick={() => location.reload()}>
          {theirs}
        </button>
      </p>
    </div>
  )
}
