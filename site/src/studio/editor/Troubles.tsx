import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import { useStore } from '@nanostores/preact'

import { editorWords } from '../i18n/editor.ts'
import { Clashes } from './Clashes.tsx'
import type { Draft } from './draft.ts'
import { fieldAt, type FieldSection, idOf } from './field.ts'

interface TroublesProps {
  draft: Draft<unknown>
  /** Every field there is, also those that are not on the page now. */
  sections: readonly FieldSection[]
  locale: Locale
  /** Brings the field of a flaw on the page. */
  onSeek: (pointer: string) => void
}

/** What stands between the draft and the server, with the way out of it. */
export function Troubles({ draft, sections, locale, onSeek }: TroublesProps) {
  const clashes = useStore(draft.$clashes)
  const flaws = useStore(draft.$flaws)
  const words = editorWords[locale]
  if (clashes.length > 0) return <Clashes draft={draft} sections={sections} locale={locale} />
  if (flaws.length === 0) return null
  return (
    <div class="notice notice--danger troubles" role="alert">
      <h2>{words.flaws}</h2>
      <ul>
        {flaws.map((flaw) => (
          <li key={flaw.pointer + flaw.detail}>
            <FlawLink flaw={flaw} sections={sections} onSeek={onSeek} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function FlawLink({
  flaw,
  sections,
  onSeek,
}: Pick<TroublesProps, 'onSeek' | 'sections'> & { flaw: ProblemError }) {
  const { pointer, detail } = flaw
  const field = fieldAt(sections, pointer)
  if (!field) {
    return (
      <>
        <code>{pointer}</code> {detail}
      </>
    )
  }
  const id = idOf(field.path)
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        onSeek(pointer)
        // After the page has been drawn with the field in it.
        setTimeout(() => document.getElementById(id)?.focus())
      }}
    >
      {field.label}: {detail}
    </a>
  )
}
