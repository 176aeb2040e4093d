import type { RefObject } from 'preact'

import { useShortcuts } from '../frame/shortcuts/use-shortcuts.ts'

/** Alt with an arrow moves the row the focus is in, and the focus goes with it. */
export function useArrowMoves(
  list: RefObject<HTMLOListElement | null>,
  onMove: (from: number, to: number) => void,
): void {
  function move({ target }: KeyboardEvent, by: number): boolean {
    const focused = target instanceof HTMLElement ? target : undefined
    const row = focused?.closest('.sortable__row')
    // A list in a row of this list moves its own.
    if (!list.current || row?.parentElement !== list.current) return false
    const index = [...list.current.children].indexOf(row)
    onMove(index, index + by)
    // A row that was put elsewhere in the page has lost it.
    setTimeout(() => focused?.focus())
    return true
  }

  useShortcuts({ earlier: (event) => move(event, -1), later: (event) => move(event, 1) }, list)
}
