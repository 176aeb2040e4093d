import { useEffect, useRef } from 'preact/hooks'

/** What single keys do while the focus is in this element; with Ctrl and the like they stay the browser's. */
export function useKeys(
  room: { current: HTMLElement | null },
  keys: Readonly<Record<string, () => void>>,
): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const element = room.current
    const press = (event: KeyboardEvent) => {
      const act = now.current[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act()
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [room])
}
