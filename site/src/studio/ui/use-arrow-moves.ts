import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/** Alt with an arrow moves the row the focus is in, and the focus goes with it. */
export function useArrowMoves(
  list: RefObject<HTMLOListElement | null>,
  onMove: (from: number, to: number) => void,
): void {
  const move = useRef(onMove)
  move.current = onMove
  useEffect(() => {
    const element = list.current
    const press = (event: KeyboardEvent) => {
      const by = event.altKey ? steps[event.key] : undefined
      const focused = event.target instanceof HTMLElement ? event.target : undefined
      const row = focused?.closest('.sortable__row')
      // A list in a row of this list moves its own.
      if (by === undefined || !element || !row || row.parentElement !== element) return
      event.preventDefault()
      event.stopPropagation()
      const index = [...element.children].indexOf(row)
      move.current(index, index + by)
      // A row that was put elsewhere in the page has lost it.
      setTimeout(() => focused?.focus())
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [list])
}
