import { decoded } from './entities.ts'
import { nextTag, type Tag, withoutTagStarts } from './html-tags.ts'
import type { Reason } from './loss.ts'

/** A text without its markup, and what the markup held that a text cannot. */
export interface PlainText {
  /** Blocks stand on lines of their own. */
  text: string
  lost: { reason: Reason; detail: string }[]
}

/**
 * The words of a piece of HTML. Nothing of it is ever shown as markup, so this is no sanitiser: its concern is that
 * people read words and not tags, that nothing of a script is taken for words, and that the author learns what has gone.
 */
export function plainText(html: string): PlainText {
  const lost: PlainText['lost'] = []
  let text = ''
  let at = 0
  for (let tag = nextTag(html, at); tag; tag = nextTag(html, at)) {
    text += html.slice(at, tag.start) + betweenBlocks(tag)
    lost.push(...lostWith(tag))
    at = !tag.closing && wordless.has(tag.name) ? afterElement(html, tag) : tag.end
  }
  text += html.slice(at)
  const lines = decoded(withoutTagStarts(text)).split('\n')
  return {
    text: lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
    lost,
  }
}

/** Their content is no text for people, or is one only in a browser that lacks something. */
const wordless: ReadonlySet<string> = new Set(
  'script style iframe noembed noframes noscript object applet template svg math textarea select xmp title head'.split(
    ' ',
  ),
)

/** Without its end everything that follows belongs to it, as in a browser. */
function afterElement(html: string, { end, name }: Tag): number {
  for (let tag = nextTag(html, end); tag; tag = nextTag(html, tag.end)) {
    if (tag.closing && tag.name === name) return tag.end
  }
  return html.length
}

const blocks =
  /^(?:p|div|br|hr|h[1-6]|ul|ol|dl|dt|dd|table|tr|section|article|blockquote|pre|figure|form|details)$/

function betweenBlocks({ name, closing }: Tag): string {
  if (name === 'li') return closing ? '\n' : '\n• '
  if (name === 'td' || name === 'th') return ' '
  return blocks.test(name) ? '\n' : ''
}

function lostWith({ name, closing, attributes }: Tag): PlainText['lost'] {
  if (closing) return []
  const handlers = Object.keys(attributes).some((attribute) => attribute.startsWith('on'))
  return [
    ...(handlers || name === 'script' ? [{ reason: 'script' as const, detail: `<${name}>` }] : []),
    ...(pictures.has(name) ? [{ reason: 'picture' as const, detail: address(attributes['src']) }] : []),
    ...(media.has(name)
      ? [
          {
            reason: 'media' as const,
            detail: address(attributes['src'] ?? attributes['data']) || `<${name}>`,
          },
        ]
      : []),
    ...(name === 'a' && attributes['href']
      ? [{ reason: 'link' as const, detail: address(attributes['href']) }]
      : []),
  ]
}

const pictures: ReadonlySet<string> = new Set(['img', 'image', 'svg'])
const media: ReadonlySet<string> = new Set(['video', 'audio', 'iframe', 'embed', 'object'])

/** As it may be told: without its query, where keys and signatures stand, and without pictures written into it. */
export function address(href = ''): string {
  const plain = decoded(href)
    .replace(/[?#].*$/s, '')
    .trim()
  return (/^data:/i.test(plain) ? plain.replace(/[,;].*$/s, '…') : plain).slice(0, 200)
}

/** A text that is no HTML, for what reads all texts as HTML. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
