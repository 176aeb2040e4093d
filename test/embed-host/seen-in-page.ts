// Both run inside a page, so they may use nothing from outside themselves.

/** In a world of its own, from before the page's first script. @returns Says what was seen until now. */
export function inProbe() {
  let shift = 0
  let [largest, largestAt] = ['', 0]
  const painted = Promise.withResolvers<void>()
  const seen = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      if (entry.entryType === 'layout-shift') shift += Number(Reflect.get(entry, 'value'))
      else {
        largest = `${Reflect.get(entry, 'element')?.localName}`
        largestAt = entry.startTime
        painted.resolve()
      }
    }
  }
  const observers = ['layout-shift', 'largest-contentful-paint'].map((type) => {
    const observer = new PerformanceObserver((list) => seen(list.getEntries()))
    observer.observe({ type, buffered: true })
    return observer
  })

  return async () => {
    await painted.promise
    // Twice: what the first frame has drawn is told by the end of the second.
    for (let frames = 0; frames < 2; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    for (const observer of observers) seen(observer.takeRecords())
    const markup = new XMLSerializer()
      .serializeToString(document)
      .replaceAll(/<pulya-quiz[^>]*><\/pulya-quiz>|<script async="" src="[^"]*\/w\/[^"]*"><\/script>/g, '')
    const at = `${document.activeElement?.localName} ${scrollX} ${scrollY}`
    return { shift, largest, largestAt, at, markup }
  }
}

/** In the page's own world: names of globals, and what stands on every prototype, by name and source. */
export function inPage(): string[] {
  const facts: string[] = []
  const sourceOf = (member: PropertyDescriptor) =>
    Object.values(member).map((part) => (typeof part === 'function' ? String(part) : ''))
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    facts.push(name)
    const value: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value
    const prototype: unknown = typeof value === 'function' ? value.prototype : undefined
    if (typeof prototype !== 'object' || prototype === null) continue
    for (const key of Reflect.ownKeys(prototype)) {
      const member = Object.getOwnPropertyDescriptor(prototype, key)
      if (member) facts.push(`${name} ${String(key)} ${sourceOf(member).join(' ')}`)
    }
  }
  return [...facts, `style sheets: ${document.adoptedStyleSheets.length + document.styleSheets.length}`]
}
