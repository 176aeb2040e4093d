import { attempt } from '../attempt.ts'
import { keepStill, pressed, type Trigger } from './triggers-in.ts'

/** Opens at a press on the page's own elements. They do what they do, too. */
export function onPress(
  triggers: readonly Trigger[],
  open: (opener: Element) => void,
  signal: AbortSignal,
): void {
  const press = (event: Event) => {
    const opener = pressed(triggers, event)
    if (!opener) return
    keepStill(event, opener)
    open(opener)
  }
  // Before the page's own listeners, which may stop the event on its way up.
  document.addEventListener('click', (event) => attempt(() => press(event)), { capture: true, signal })
}
