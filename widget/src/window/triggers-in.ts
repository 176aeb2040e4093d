export interface Trigger {
  on: string
  /** A selector, seconds, percent; empty where nothing follows the colon. */
  by: string
}

/** `click:#buy, delay:8, exit` */
export function triggersIn(list = ''): Trigger[] {
  return list.split(',').flatMap((written) => {
    const [, on = '', by = ''] = /^\s*([a-z]+):?(.*?)\s*$/.exec(written) ?? []
    return on ? { on, by } : []
  })
}

/** The page's own element that opens the quiz, if this happened to one of them; they may have been added later. */
export function pressed(triggers: readonly Trigger[], { target }: Event): Element | undefined {
  const selectors = triggers.flatMap(({ on, by }) => (on === 'click' ? by : []))
  const opener = selectors[0] && target instanceof Element && target.closest(selectors.join())
  return opener || undefined
}

/** A link to nowhere would only take the page to its top. */
export function keepStill(event: Event, opener: Element): void {
  if (opener.closest('a')?.getAttribute('href') === '#') event.preventDefault()
}
