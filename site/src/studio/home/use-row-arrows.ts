import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** From the search into the list, and from title to title, by the arrows up and down. */
export function useRowArrows(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current
    const press = (event: KeyboardEvent) => {
      const step = steps[event.key]
      const { target } = event
      if (step === undefined || event.altKey || !element || !(target instanceof HTMLElement)) return
      if (!target.matches('input[type=search], .document h3 a')) return
      const stops = [...element.querySelectorAll<HTMLElement>('input[type=search], .document h3 a')]
      const next = stops[stops.indexOf(target) + step]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [place])
}
