import type { Frame, Options } from '../frame.ts'
import type { Embed } from '../embed.ts'
import { automatically } from './automatically.ts'
import { dialogFor } from './dialog.ts'
import { onPress } from './on-press.ts'
import { triggersIn } from './triggers-in.ts'
import { whereAllowed } from './where-allowed.ts'

/**
 * A quiz that comes before the visitor by itself or when asked to: a window of its own over the page, opened by a button
 * of ours (`corner`, `tab`), by an element of the page, by what `data-open` names, or by `pulya('open', id)`.
 */
export function openWindow(
  embed: Embed,
  options: Options,
  begin: (node: HTMLElement) => void,
): Frame | undefined {
  const mode = options['mode'] ?? (options['open'] && 'popup')
  if (!mode) return undefined
  const dialog = dialogFor(embed, mode, options, begin)
  const triggers = triggersIn(options['open'])
  let shown = new AbortController()

  function show() {
    shown = new AbortController()
    const { signal } = shown
    onPress(triggers, dialog.open, signal)
    whereAllowed(options, signal, (allowed, here) => {
      dialog.offer(allowed)
      if (allowed) automatically(embed.snapshot.publicId, options['every'], triggers, dialog.open, here)
    })
  }

  return {
    node: dialog.node,
    act(command, about) {
      if (command === 'show') show()
      if (command === 'hide') shown.abort()
      if (command === 'hide' || command === 'close') dialog.close()
      if (command === 'open') dialog.open(about)
      return command === 'open'
    },
  }
}
