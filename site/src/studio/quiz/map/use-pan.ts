import { useEffect } from 'preact/hooks'

/** Lets a mouse drag what is scrolled; fingers and wheels scroll it already. */
export function usePan(room: { current: HTMLElement | null }): void {
  useEffect(() => {
    const element = room.current
    if (!element) return undefined
    let held = false
    const take = ({ pointerType, button }: PointerEvent) => {
      held = pointerType === 'mouse' && button === 0
    }
    const move = ({ movementX, movementY }: PointerEvent) => {
      if (held) element.scrollBy(-movementX, -movementY)
    }
    const leave = () => {
      held = false
    }
    element.addEventListener('pointerdown', take)
    element.addEventListener('pointermove', move)
    addEventListener('pointerup', leave)
    return () => {
      element.removeEventListener('pointerdown', take)
      element.removeEventListener('pointermove', move)
      removeEventListener('pointerup', leave)
    }
  }, [room])
}
