import type { EventKind } from '@pulya/contract/event'

/**
 * The only script of an offer: built into the page as it stands, the same bytes on every page, so that a content
 * security policy can name its hash. What differs is in the page: `data-source` and `data-snapshot` on the body,
 * `data-event` on whatever is worth counting a press on.
 */
const { source, snapshot } = document.body.dataset

send('page_view')

document.addEventListener('click', (event) => {
  const { target } = event
  const pressed = target instanceof Element && target.closest<HTMLElement>('[data-event]')
  if (!pressed) return
  nameVisit(pressed)
  // Whoever asks for a new tab gets it.
  if (pressed.dataset['player'] && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault()
    play(pressed, pressed.dataset['player'])
  }
  // The site's own views write the attribute, with kinds of events only.
  send(pressed.dataset['event'] as EventKind)
})

for (const form of document.forms) {
  form.addEventListener('focusin', () => send('form_focus'), { once: true })
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    send('form_view')
  }).observe(form)
}

/** `8 916…` and `7(916)…` as the server will read them, shown when the field is left: nothing moves under the fingers. */
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'tel') return
  const russian = /^(?:\+?7|8)\D*(\d{3})\D*(\d{3})\D*(\d\d)\D*(\d\d)$/
  target.value = target.value.trim().replace(russian, '+7 $1 $2-$3-$4')
})

/** Set by the server that drew the variant. An id made up here would count one person as many. */
function visitorHere(): string | undefined {
  return /(?:^|; )pulya_visitor=([\w-]+)/.exec(document.cookie)?.[1]
}

/** Where a message to the firm is to name the visit it comes from: by the end of the visitor's id, if there is one. */
function nameVisit(pressed: HTMLElement): void {
  const { coded } = pressed.dataset
  const code = coded && visitorHere()?.slice(-8).toUpperCase()
  if (code) pressed.setAttribute('href', coded.replaceAll('%7Bcode%7D', code))
}

/** The player in place of the poster. Some play for nobody who does not say on which site they are. */
function play(poster: HTMLElement, player: string): void {
  const frame = document.createElement('iframe')
  frame.className = 'video__player'
  frame.title = poster.dataset['title'] ?? ''
  frame.allow = 'autoplay; fullscreen; picture-in-picture'
  frame.referrerPolicy = 'strict-origin'
  frame.src = player
  poster.replaceWith(frame)
  frame.focus()
}

/** `keepalive`, because a press on a link ends the page. Where measuring is impossible the page goes on without it. */
function send(kind: EventKind): void {
  try {
    const visitor = visitorHere()
    if (!visitor) return
    const event = { id: crypto.randomUUID(), kind, at: Date.now() }
    fetch('/v1/events', {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ source, snapshot, visitor, events: [event] }),
    }).catch(() => undefined)
  } catch {
    // No storage, no secure context: nothing is counted.
  }
}
