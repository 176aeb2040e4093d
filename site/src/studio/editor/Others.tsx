import { useStore } from '@nanostores/preact'
import type { ReadableAtom } from 'nanostores'

import type { EditorWords } from '../i18n/editor.ts'
import type { Other } from './presence.ts'

/** Who else is writing here, by the first letters of their names. */
export function Others({
  presence,
  words,
}: {
  presence: ReadableAtom<readonly Other[]>
  words: EditorWords
}) {
  const others = useStore(presence)
  if (others.length === 0) return null
  const names = [...new Set(others.map(({ name }) => name))]
  return (
    <p class="others" title={words.here(names.join(', '))}>
      <span class="visually-hidden">{words.here(names.join(', '))}</span>
      {names.slice(0, 3).map((name) => (
        <span key={name} class="others__one" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
      ))}
    </p>
  )
}
