import { atom } from 'nanostores'

import { isSign, isWriting, pressedOf } from './pressed.ts'
import type { Shortcut } from './shortcuts.ts'
import { $signs } from './signs.ts'

/** `false`: not here, the browser may have the key. */
type Act = (event: KeyboardEvent) => boolean | void

/** What is heard on this page now; twice, where two parts of it hear the same. */
export const $heard = atom<readonly Shortcut[]>([])

/**
 * Acts on shortcuts. Whatever somebody types into a field stays theirs.
 *
 * @param room Only while the focus is in here; anywhere on the page otherwise.
 * @returns What ends it.
 */
export function hear(acts: Partial<Record<Shortcut, Act>>, room: HTMLElement | Window = window): () => void {
  const names = Object.keys(acts) as Shortcut[]
  function press(event: Event) {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return
    const name = pressedOf(names, event)
    // https://www.w3.org/TR/WCAG22/#character-key-shortcuts
    if (!name || (isSign(event) && (isWriting(event.target) || (room === window && !$signs.get())))) return
    if (acts[name]?.(event) !== false) event.preventDefault()
  }
  room.addEventListener('keydown', press)
  $heard.set([...$heard.get(), ...names])
  return () => {
    room.removeEventListener('keydown', press)
    const left = [...$heard.get()]
    for (const name of names) left.splice(left.indexOf(name), 1)
    $heard.set(left)
  }
}
