import { attempt } from '../attempt.ts'
import type { Trigger } from './triggers-in.ts'

/** Opens at a press on the page's own elements, also on those that are added later. They do what they do, too. */
export function onPress(
  triggers: readonly Trigger[],
  open: (opener: Element) => void,
  signal: AbortSignal,
): void {
  const selectors = triggers.filter(({ on }) => on === 'click').map(({ by }) => by)
  if (selectors.length === 0) return
  const pressed = (event: Event) => {
    const { target } = event
    const opener = target instanceof Element && target.closest(selectors.join())
    if (!opener) return
    // A link to nowhere would only take the page to its top.
    if (opener.closest('a')?.getAttribute('href') === '#') event.preventDefault()
    open(opener)
  }
  // Before the page's own listeners, which may stop the event on its way up.
  document.addEventListener('click', (event) => attempt(() => pressed(event)), { capture: true, signal })
}
