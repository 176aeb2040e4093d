import type { RefObject } from 'preact'

import { useShortcuts } from '../frame/shortcuts/use-shortcuts.ts'

const stops = 'input[type=search], .document h3 a'

/** From the search into the list, and from title to title, by the arrows up and down. */
export function useRowArrows(place: RefObject<HTMLElement | null>): void {
  function go({ target }: KeyboardEvent, by: number): boolean {
    if (!(target instanceof HTMLElement) || !target.matches(stops)) return false
    const all = [...(place.current?.querySelectorAll<HTMLElement>(stops) ?? [])]
    const next = all[all.indexOf(target) + by]
    next?.focus()
    return next !== undefined
  }

  useShortcuts({ 'row-before': (event) => go(event, -1), 'row-after': (event) => go(event, 1) }, place)
}
