/** Shows which words can be pressed and which block is being edited; constructed sheets need no leave of the page's policy. */
const sheet = `
  [data-block] { cursor: text; }
  [data-block] *, .letterhead * { cursor: text; }
  [data-block]:hover > *, .letterhead:hover { outline: 1px dashed currentcolor; outline-offset: 4px; }
  [data-edited] > *, .letterhead[data-edited] { outline: 2px solid #3166b3; outline-offset: 4px; }
  [data-edited] > .visually-hidden { outline: none; }
`

/** A page of a preview that tells what is pressed in it, and shows what is edited beside it. */
export interface LivePage {
  page: Document
  /** Outlines one part of the page, by its selector, or none. */
  mark: (part: string | undefined) => void
}

/**
 * Nothing on the page acts while it is edited: a press says where it was. A question still opens and closes, for its answer
 * is edited as well.
 *
 * @param name Of its variant: beside another of the same offer its landmarks would sound alike.
 */
export function livePage(page: Document, name: string, onPress: (pressed: Element) => void): LivePage {
  const view = page.defaultView
  if (view) {
    const look = new view.CSSStyleSheet()
    look.replaceSync(sheet)
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, look]
  }
  for (const landmark of page.querySelectorAll('header, main, footer'))
    landmark.setAttribute('aria-label', name)
  page.addEventListener(
    'click',
    (event) => {
      const pressed = elementAt(event)
      if (!pressed) return
      if (!pressed.closest('summary')) event.preventDefault()
      onPress(pressed)
    },
    true,
  )
  page.addEventListener('submit', (event) => event.preventDefault(), true)
  return { page, mark: (part) => mark(page, part) }
}

function mark(page: Document, part: string | undefined): void {
  const marked = part === undefined ? null : page.querySelector(part)
  for (const before of page.querySelectorAll('[data-edited]')) {
    if (before !== marked) before.removeAttribute('data-edited')
  }
  if (!marked || marked.hasAttribute('data-edited')) return
  marked.setAttribute('data-edited', '')
  const shown = marked.firstElementChild ?? marked
  shown.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

/** Elements of another window are of another class there, so they are known by their kind. */
function elementAt({ target }: Event): Element | undefined {
  const node = target as Node | null
  return node && node.nodeType === 1 ? (node as Element) : (node?.parentElement ?? undefined)
}
