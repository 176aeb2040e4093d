/** Of a text under edit: where it stands on the page. */
interface Shown {
  about: string
  nodes: readonly Text[]
}

/**
 * Puts what is being typed on the page at once, before it is saved and the page comes anew. Only the words change: what
 * else a text may do there, the next page shows.
 */
export function liveTexts() {
  let page: Document | undefined
  let last: Shown | undefined

  return {
    show(shown: Document) {
      page = shown
      last = undefined
    },
    type(about: string, before: string, after: string) {
      if (!page) return
      // Emptied once, it could not be found by its words again.
      const known = last?.about === about && last.nodes.some(({ isConnected }) => isConnected)
      if (!known || !last) last = { about, nodes: nodesSaying(page, before) }
      for (const node of last.nodes) node.data = after
    },
  }
}

function nodesSaying(page: Document, text: string): Text[] {
  const wanted = text.trim()
  const found: Text[] = []
  if (!wanted || !page.body) return found
  const walker = page.createTreeWalker(page.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Only texts are walked through.
    const said = node as Text
    if (said.data.trim() === wanted) found.push(said)
  }
  return found
}
