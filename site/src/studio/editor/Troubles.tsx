import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import { useStore } from '@nanostores/preact'

import { editorWords } from '../i18n/editor.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { Clashes } from './Clashes.tsx'
import type { Draft } from './draft.ts'
import { fieldAt, type FieldSection, idOf } from './field.ts'

interface TroublesProps {
  draft: Draft<unknown>
  /** Every field there is, also those that are not on the page now. */
  sections: readonly FieldSection[] | (() => readonly FieldSection[])
  locale: Locale
  /** Brings the field of a flaw on the page. */
  onSeek: (pointer: string) => void
}

/** What stands between the draft and the server, with the way out of it. */
export function Troubles({ draft, sections, locale, onSeek }: TroublesProps) {
  const clashes = useStore(draft.$clashes)
  const flaws = useStore(draft.$flaws)
  const words = editorWords[locale]
  if (clashes.length + flaws.length === 0) return null
  const known = typeof sections === 'function' ? sections() : sections
  if (clashes.length > 0) return <Clashes draft={draft} sections={known} locale={locale} />
  return (
    <div class="notice notice--danger troubles" role="alert">
      <h2>{words.flaws}</h2>
      <ul>
        {flaws.map((flaw) => (
          <li key={flaw.pointer + flaw.detail}>
            <FlawLink flaw={flaw} sections={known} onSeek={onSeek} />
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
}: Pick<TroublesProps, 'onSeek'> & { flaw: ProblemError; sections: readonly FieldSection[] }) {
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
        focusSoon(id)
      }}
    >
      {field.label}: {detail}
    </a>
  )
}
