type Call = (...given: unknown[]) => unknown

/** What counters leave in a page's globals, when they are there. */
export interface Page {
  dataLayer?: { push: Call }
  /** Until Metrica is loaded, `a` holds the calls made. */
  ym?: Call & { a?: Iterable<ArrayLike<unknown>> }
  Ya?: { _metrika?: { getCounters?: () => { id: unknown }[] } }
  /** A list until VK's script is loaded. */
  _tmr?: { push: Call } & Partial<Iterable<{ id?: unknown }>>
  fbq?: Call
  gtag?: Call
}

/** Numbers of the Metrica counters on the page, before and after its script has come. */
export function metricaCounters({ ym, Ya }: Page): Set<unknown> {
  const calls = [...(ym?.a ?? [])]
  const begun = calls.filter((call) => call[1] === 'init').map((call) => call[0])
  const running = Ya?.['_metrika']?.getCounters?.().map(({ id }) => id) ?? []
  return new Set([...begun, ...running])
}

/** Once loaded, VK's script does not say its pixels: then they are read from the snippet that brought it. */
export function vkPixels({ _tmr }: Page): Set<string> {
  if (!_tmr) return new Set()
  const listed = Array.isArray(_tmr) ? _tmr.map(({ id }) => String(id)) : []
  const snippets = [...document.scripts].map((script) => script.text).filter((text) => text.includes('_tmr'))
  const written = snippets.flatMap((text) =>
    [...text.matchAll(/\bid: *["']?(\d+)/g)].map(([, id = '']) => id),
  )
  return new Set([...listed, ...written].filter((id) => /^\d+$/.test(id)))
}
