import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

import { hear } from './hear.ts'

type Acts = Parameters<typeof hear>[0]

/**
 * Shortcuts that are heard for as long as this component is drawn.
 *
 * @param acts Always of the same names.
 * @param room Only while the focus is in here.
 */
export function useShortcuts(acts: Acts, room?: RefObject<HTMLElement | null>): void {
  const now = useRef(acts)
  now.current = acts
  useEffect(() => {
    if (room && !room.current) return undefined
    const names = Object.keys(acts) as (keyof Acts)[]
    const latest = Object.fromEntries(
      names.map((name) => [name, (event: KeyboardEvent) => now.current[name]?.(event)]),
    )
    return hear(latest, room?.current ?? undefined)
  }, [room])
}
