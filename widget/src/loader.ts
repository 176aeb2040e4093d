import type { Options } from './frame.ts'
import { keepStill, pressed, triggersIn } from './window/triggers-in.ts'

/**
 * `<script async src="…/w.js" data-quiz="k7f3-q9d2" data-mode="corner"></script>`: for quizzes that wait for their
 * moment, and for pages that cannot carry the id in an address. A window is fetched when the browser has nothing else to
 * do or as soon as somebody is about to want it; what is pressed or called before that is not lost.
 */
const script = document.currentScript
if (script instanceof HTMLScriptElement && script.dataset['quiz'])
  load(script, script.dataset['quiz'], script.dataset)

function load(own: HTMLScriptElement, quiz: string, options: Options) {
  const { api = own.src.replace(/\/[^/]*$/, '') } = options
  const inWindow = options['mode'] ?? options['open']
  const waiting = new AbortController()
  const bring = () => {
    // Not a script element: giving it an address is refused under Trusted Types. It is fetched once however often asked.
    import(/* @vite-ignore */ `${api}/w/${quiz}${inWindow ? '/window' : ''}.js`).then(
      () => waiting.abort(),
      (fault: unknown) => console.warn('Pulya:', fault),
    )
  }

  const place = document.querySelector<HTMLElement>(`[data-pulya="${quiz}"]`)
  if (place) place.dataset['api'] = api
  if (inWindow || !place) stand()
  if (inWindow) wait()
  else bring()

  function stand() {
    const element = document.createElement('pulya-quiz')
    Object.assign(element.dataset, options, { api })
    element.setAttribute('quiz', quiz)
    // A window stands where no box of the page can hold it.
    if (!inWindow && own.closest('body')) own.after(element)
    else if (document.body) document.body.append(element)
    else addEventListener('DOMContentLoaded', () => document.body.append(element), { once: true })
  }

  function wait() {
    const { pulya } = globalThis
    if (!pulya?.embed) {
      const q: unknown[] = Array.isArray(pulya?.q) ? pulya.q : []
      const queue = (...command: unknown[]) => {
        if (typeof pulya === 'function') pulya(...command)
        else q.push(command)
        if (command[1] === quiz) bring()
      }
      globalThis.pulya = Object.assign(queue, { q })
      if (q.some((command) => Object(command)[1] === quiz)) bring()
    }

    const triggers = triggersIn(options['open'])
    const { signal } = waiting
    for (const sign of ['pointerover', 'touchstart', 'focusin']) {
      document.addEventListener(sign, (event) => pressed(triggers, event) && bring(), {
        signal,
        passive: true,
      })
    }
    document.addEventListener(
      'click',
      (event) => {
        const opener = pressed(triggers, event)
        if (!opener) return
        keepStill(event, opener)
        globalThis.pulya?.('open', quiz, opener)
      },
      { signal, capture: true },
    )
    const idle = () => (window.requestIdleCallback ?? setTimeout)(bring)
    if (document.readyState === 'complete') idle()
    else addEventListener('load', idle, { once: true, signal })
  }
}
