import type { Embed } from '../embed.ts'
import type { Options } from '../frame.ts'
import { tell } from '../tell.ts'
import { keepAboveKeyboard } from './keep-above-keyboard.ts'

interface Dialog {
  /** Holds the window, and the button that offers it where the mode has one. */
  node: HTMLElement
  /** @param opener Gets the focus back. */
  open: (opener?: unknown) => void
  close: () => void
  /** Shows or hides the button. */
  offer: (offered: boolean) => void
}

/**
 * A modal `<dialog>`: the browser keeps the focus in it, closes it at Escape, and has the page wait. It is as large as
 * the page and scrolls by itself, so no style of the page is touched and nothing is to be given back.
 */
export function dialogFor(
  { words, title = '' }: Embed,
  mode: string,
  { label, side = 'right' }: Options,
  begin: (node: HTMLElement) => void,
): Dialog {
  const quiz = made('div', 'window__quiz')
  const close = made('button', 'window__close', {
    type: 'button',
    ariaLabel: words.closeWindow,
    textContent: '×',
  })
  const room = made('div', 'window__room', {}, made('div', 'window__panel', {}, close, quiz))
  const dialog = made('dialog', `window window--${mode} window--${side}`, { ariaLabel: title }, room)
  const launcher = made('button', `button launcher launcher--${mode} launcher--${side}`, {
    type: 'button',
    textContent: label ?? words.openWindow,
    hidden: true,
  })
  const offers = mode === 'corner' || mode === 'tab'
  let begun = false
  let opener: unknown
  let closing = new AbortController()

  function open(by?: unknown) {
    if (dialog.open) return
    opener = by
    closing = new AbortController()
    if (!begun) begin(quiz)
    begun = true
    dialog.showModal()
    quiz.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
    keepAboveKeyboard(dialog, closing.signal)
    tell('opened')
  }

  close.addEventListener('click', () => dialog.close())
  launcher.addEventListener('click', () => open(launcher))
  room.addEventListener('click', ({ target }) => {
    // Beside the panel.
    if (target === room) dialog.close()
  })
  dialog.addEventListener('close', () => {
    closing.abort()
    // A browser gives the focus back to what had it; in Safari a pressed button has not.
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    tell('closed')
  })
  return {
    node: made('div', 'windows', {}, launcher, dialog),
    open,
    close: () => dialog.close(),
    offer: (offered) => {
      launcher.hidden = !offered || !offers
    },
  }
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  members: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), { className, ...members })
  element.append(...children)
  return element
}
