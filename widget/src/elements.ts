import { attempt } from './attempt.ts'
import type { Options } from './frame.ts'

/** One showing of a quiz. It is told by words, and answers `true` when nobody else need be told. */
export type Act = (command: string, about?: unknown) => unknown

/** Begins a new showing; `undefined` when another script will. */
export type Make = (host: HTMLElement) => Act | undefined

const tag = 'pulya-quiz'

/** A new element for this quiz, which shows it as soon as it stands in a page. */
export function elementOf(quiz: string, options: Options = {}): HTMLElement {
  const element = document.createElement(tag)
  Object.assign(element.dataset, options)
  element.setAttribute('quiz', quiz)
  return element
}

/**
 * The custom element `<pulya-quiz quiz="…">`, and who shows what in it.
 *
 * A showing outlives its element: pages replace their elements at will, and the next one for the same quiz goes on with
 * the answers of the last. So there are never more showings than there were elements at a time.
 */
export function elements() {
  const makes = new Map<string, Make>()
  const standing = new Map<HTMLElement, { kind: string; quiz: string; act: Act | undefined }>()
  const resting = new Map<string, Act[]>()

  function show(host: HTMLElement) {
    const quiz = host.getAttribute('quiz') ?? ''
    const kind = `${quiz} ${host.dataset['mode']}`
    const act = resting.get(kind)?.pop() ?? makes.get(quiz)?.(host)
    standing.set(host, { kind, quiz, act })
    act?.('show', host)
  }

  function hide(host: HTMLElement) {
    const { kind = '', act } = standing.get(host) ?? {}
    standing.delete(host)
    if (!act) return
    act('hide')
    resting.set(kind, [...(resting.get(kind) ?? []), act])
  }

  class PulyaQuiz extends HTMLElement {
    static observedAttributes = ['quiz']

    connectedCallback() {
      attempt(() => show(this))
    }

    disconnectedCallback() {
      attempt(() => hide(this))
    }

    attributeChangedCallback() {
      if (!standing.has(this)) return
      this.disconnectedCallback()
      this.connectedCallback()
    }
  }
  customElements.define(tag, PulyaQuiz)

  return {
    isKnown: (quiz: string) => makes.has(quiz),
    /** Everything that shows this quiz; `undefined` when no element names it. */
    actsOf(wanted: unknown): Act[] | undefined {
      const named = [...standing.values()].filter(({ quiz }) => quiz === wanted)
      return named.length > 0 ? named.flatMap(({ act }) => act ?? []) : undefined
    },
    learn(quiz: string, make: Make) {
      makes.set(quiz, make)
      for (const [host, { act }] of standing) if (!act) attempt(() => show(host))
    },
  }
}
