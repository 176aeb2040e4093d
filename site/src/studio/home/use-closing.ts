import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** A menu that closes by Escape, which leaves the focus on its button, and by going or pressing elsewhere. */
export function useClosing(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const element = menu.current
    if (!element) return
    const press = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !element.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    // Not every browser gives a pressed button the focus, so a press is looked at by itself.
    const goElsewhere = (place: EventTarget | null) => {
      if (place instanceof Node && !element.contains(place)) element.open = false
    }
    const leave = ({ relatedTarget }: FocusEvent) => goElsewhere(relatedTarget)
    const pressElsewhere = ({ target }: Event) => goElsewhere(target)
    element.addEventListener('keydown', press)
    element.addEventListener('focusout', leave)
    document.addEventListener('pointerdown', pressElsewhere)
    return () => {
      element.removeEventListener('keydown', press)
      element.removeEventListener('focusout', leave)
      document.removeEventListener('pointerdown', pressElsewhere)
    }
  }, [menu])
}
