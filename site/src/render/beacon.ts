import type { EventKind } from '@pulya/contract/event'

/**
 * The script of every offer: built into the page as it stands, the same bytes on every page, so that a content security
 * policy can name its hash. What differs is in the page: `data-source` and `data-snapshot` on the body, `data-event` on
 * whatever is worth counting a press on.
 *
 * Everybody loads it before anything else of ours, so each of its bytes has to earn its place. It is alone on the page,
 * hence the `on…` of the window.
 */
const page = document
const { source, snapshot } = page.body.dataset
/** Set by the server that drew the variant. An id made up here would count one person as many. */
const visitor = /\bpulya_visitor=([\w-]+)/.exec(page.cookie)?.[1]
let taps = 0

onpointerdown = () => taps++

onclick = ({ detail, target }) => {
  // Pressed by a key: nothing has come down on it.
  if (!detail) taps++
  drawnHere(target)
  const pressed = target.closest<HTMLAnchorElement>('[data-event]')
  if (pressed) {
    const { coded, event } = pressed.dataset
    // A message to the firm names the visit it comes from: by the end of the visitor's id.
    if (visitor && coded) pressed.href = coded.replaceAll('{code}', visitor.slice(-8))
    saidHere(event)
    send(event)
  }
}

onsubmit = () => send('form_submit')

/** How many presses it took goes with the form: an event may be lost. Chromium asks twice, so here nothing is told. */
onformdata = (event) => event.formData.set('taps', taps + '')

/** `8 916…` and `7(916)…` as the server will read them, shown when the field is left: nothing moves under the fingers. */
onchange = ({ target }) => {
  drawnHere(target)
  const russian = /^\s*(\+?7|8)\D*(\d{3})\D*(\d{3})\D*(\d\d)\D*(\d\d)\s*$/
  if (target.type === 'tel') target.value = target.value.replace(russian, '+7 $2 $3-$4-$5')
}

// Drawn ahead of a click, a page has been seen by nobody yet.
page.onprerenderingchange = begin
if (!page.prerendering) begin()

function begin(): void {
  send('page_view')
  for (const form of page.forms) {
    form.addEventListener('focusin', () => send('form_focus'), { once: true })
    new IntersectionObserver((entries, observer) => {
      if (!entries.pop()?.isIntersecting) return
      observer.disconnect()
      send('form_view')
    }).observe(form)
  }
}

/** Outlives the page, because a press on a link ends it. Where measuring is impossible the page goes on without it. */
function send(kind: EventKind): void {
  try {
    if (visitor)
      navigator.sendBeacon(
        '/v1/events',
        new Blob(
          [
            JSON.stringify({
              source,
              snapshot,
              visitor,
              events: [
                {
                  id: crypto.randomUUID(),
                  kind,
                  at: Date.now(),
                  // A browser that a program drives says so.
                  webdriver: navigator.webdriver,
                },
              ],
            }),
          ],
          { type: 'application/json' },
        ),
      )
  } catch {
    // No secure context: nothing is counted.
  }
}

/** All that is pressed or changed here is an element, and only fields change. Costs no byte, as the next one. */
function drawnHere(_target: EventTarget | null): asserts _target is HTMLInputElement {}

/** The site's own views write the attribute, with kinds of events only. */
function saidHere(_event: string | undefined): asserts _event is EventKind {}

declare global {
  /** Not yet of every browser: https://wicg.github.io/nav-speculation/prerendering.html. */
  interface Document {
    readonly prerendering?: boolean
    onprerenderingchange?: () => void
  }
}
