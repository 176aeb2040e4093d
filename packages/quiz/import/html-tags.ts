/** A tag as it stands in a text: where it begins and ends, what it is called, what it carries. */
export interface Tag {
  start: number
  end: number
  /** In lower case; `!` for comments and the like. */
  name: string
  closing: boolean
  attributes: Readonly<Record<string, string>>
}

/**
 * The next tag at or after `from`. As in a browser, `<` begins a tag only right before a letter, `/`, `!` or `?`; unlike
 * there, the letters must spell an element there is: `a<b or c` in a title stays a text, `<script` never does. What is
 * not closed goes to the end of the text. One pass, no backtracking.
 */
export function nextTag(text: string, from: number): Tag | undefined {
  for (let start = text.indexOf('<', from); start !== -1; start = text.indexOf('<', start + 1)) {
    const tag = commentAt(text, start) ?? elementAt(text, start)
    if (tag) return tag
  }
  return undefined
}

function commentAt(text: string, start: number): Tag | undefined {
  const sign = text[start + 1]
  if (sign !== '!' && sign !== '?') return undefined
  const [close, from] = text.startsWith('<!--', start) ? ['-->', start + 4] : ['>', start + 2]
  const end = text.indexOf(close, from)
  return {
    start,
    end: end === -1 ? text.length : end + close.length,
    name: '!',
    closing: false,
    attributes: {},
  }
}

function elementAt(text: string, start: number): Tag | undefined {
  const closing = text[start + 1] === '/'
  const from = start + (closing ? 2 : 1)
  const name = wordAt(text, from).toLowerCase()
  const after = text[from + name.length]
  if (!elements.has(name) || (after !== undefined && !/[\s/>]/.test(after))) return undefined
  if (after === undefined && from + name.length === text.length && name.length < 3) return undefined
  const { attributes, end } = attributesAt(text, from + name.length)
  return { start, end, name, closing, attributes }
}

/** `<scr<b>ipt>` must not become a tag by losing one: what has come together is set apart. */
export const withoutTagStarts = (text: string): string =>
  text.replace(/<(?=[!?]|\/?([a-z][a-z0-9]{0,19})(?:[\s/>]|$))/gi, (sign, name?: string) =>
    name === undefined || elements.has(name.toLowerCase()) ? '< ' : sign,
  )

const wordAt = (text: string, from: number) => /^[a-z][a-z0-9]*/i.exec(text.slice(from, from + 20))?.[0] ?? ''

/** Quotes may hold `>`; whatever else is odd belongs to the tag until it closes. */
function attributesAt(text: string, from: number): { attributes: Record<string, string>; end: number } {
  const attributes: Record<string, string> = {}
  const part = /\s*(?:([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+)))?|(>)|[^>])/y
  part.lastIndex = from
  for (let found = part.exec(text); found; found = part.exec(text)) {
    const [, name, double, single, bare, close] = found
    if (close) return { attributes, end: part.lastIndex }
    if (name) attributes[name.toLowerCase()] ??= double ?? single ?? bare ?? ''
  }
  return { attributes, end: text.length }
}

const elements: ReadonlySet<string> = new Set(
  [
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br',
    'button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div',
    'dl dt element em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header',
    'hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee',
    'math menu menuitem meta meter mi mn mo ms mtext nav nobr noembed noframes noscript object ol optgroup option output',
    'p param path picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select shadow',
    'slot small source spacer span strike strong style sub summary sup svg table tbody td template text textarea tfoot',
    'th thead time title tr track tt u ul use animate animatetransform set foreignobject desc annotation mglyph',
    'malignmark var video wbr xmp xml',
  ].flatMap((line) => line.split(' ')),
)
