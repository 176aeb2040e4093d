import { elementOf } from './elements.ts'

const gatherMs = 100

/**
 * Puts quizzes into every `[data-pulya]` that names one of them, also when the page adds one later. To be called once on
 * a page, for all its quizzes.
 *
 * @returns Looks at once.
 */
export function keepPlaces(isKnown: (quiz: string) => boolean): () => void {
  /** Given a quiz once: if the page empties such a place, it stays empty. */
  const filled = new WeakSet<Element>()
  const fill = () => {
    for (const free of document.querySelectorAll<HTMLElement>('[data-pulya]')) {
      const quiz = free.dataset['pulya'] ?? ''
      // On our own page somebody may have begun to answer without us.
      if (filled.has(free) || !isKnown(quiz) || 'begun' in free.dataset) continue
      filled.add(free)
      const { pulya: _quiz, ...options } = free.dataset
      if (!free.querySelector('pulya-quiz')) free.replaceChildren(elementOf(quiz, options))
    }
  }
  let timer = 0
  // A page may change a thousand times a second: it is looked at ten times at most.
  const later = () => {
    timer ||= window.setTimeout(() => {
      timer = 0
      fill()
    }, gatherMs)
  }
  new MutationObserver(later).observe(document, { childList: true, subtree: true })
  return fill
}

/** On a page with neither a place nor an element for it, the quiz stands right after its script, or at the end. */
export function standBy(quiz: string, script: Element): void {
  const stand = () => {
    const placed = `[data-pulya="${quiz}"],pulya-quiz[quiz="${quiz}"]`
    // What follows a script belongs to that script, and the page may hold another one.
    const elsewhere = document.querySelector(`:not(script)+:is(${placed}),:is(${placed}):first-child`)
    if (elsewhere || script.nextElementSibling?.matches(placed)) return
    if (script.closest('body')) script.after(elementOf(quiz))
    else document.body.append(elementOf(quiz))
  }
  // A script in the head may run before there is a body.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', stand, { once: true })
  else stand()
}
