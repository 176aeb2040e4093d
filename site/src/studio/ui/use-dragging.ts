import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

import { placeAfterDrop } from './place-after-drop.ts'

/** Rows of a list can be dragged by their handle. The library comes when a pointer first enters the list. */
export function useDragging(
  list: RefObject<HTMLOListElement | null>,
  onMove: (from: number, to: number) => void,
): void {
  const move = useRef(onMove)
  move.current = onMove
  useEffect(() => {
    const element = list.current
    if (!element) return
    let stop: (() => void) | undefined
    let gone = false
    const begin = async () => {
      const { watchDragging } = await import('./watch-dragging.ts')
      if (!gone)
        stop = watchDragging(element, (dropped) => move.current(dropped.from, placeAfterDrop(dropped)))
    }
    const enter = () => void begin()
    element.addEventListener('pointerenter', enter, { once: true })
    return () => {
      gone = true
      element.removeEventListener('pointerenter', enter)
      stop?.()
    }
  }, [list])
}
