import { type Offer, slotsOf, withTexts } from './slots.ts'

/** Private-use characters, which mean nothing anywhere: a name is spelled with them between the first and the last. */
const first = 0xe000
const last = 0xe07f
const marker = /\ue000([\ue001-\ue07e]+)\ue07f/g

/** Where the texts of one visitor go into a page that is otherwise the same for everybody. */
export interface CutPage {
  /** One more than there are slots, each followed by a slot but the last. */
  parts: readonly string[]
  slots: readonly string[]
}

/** The variant with a marker instead of every text that not everybody reads alike. */
export function withMarkers<Any extends Offer>(offer: Any, variant: string): Any {
  const markers = slotsOf(offer, variant).map(({ name }) => [name, markerOf(name)] as const)
  return withTexts(offer, variant, Object.fromEntries(markers))
}

/**
 * A page drawn with markers, cut at them.
 *
 * @returns `undefined` for a page without.
 * @throws When a marker stands where words could act: in a script, a style, an address.
 */
export function cutAtMarkers(html: string): CutPage | undefined {
  const parts: string[] = []
  const slots: string[] = []
  let from = 0
  for (const { 0: whole, 1: name = '', index } of html.matchAll(marker)) {
    const slot = shifted(name, -first)
    const before = html.slice(0, index)
    if (!takesWords(before) && !(slot === addressSlot && tellsAddress(before)))
      throw new Error(`The text of ${slot} stands where it could act`)
    parts.push(html.slice(from, index))
    slots.push(slot)
    from = index + whole.length
  }
  return slots.length > 0 ? { parts: [...parts, html.slice(from)], slots } : undefined
}

/** In one pass: what is put in is never looked at again, so a text that looks like a marker or a tag is read as it is. */
export function filled({ parts, slots }: CutPage, words: Readonly<Record<string, string>>): string {
  const pieces = slots.map((slot, index) => `${parts[index]}${escaped(words[slot] ?? '')}`)
  return `${pieces.join('')}${parts.at(-1)}`
}

/** Of the address of the page itself, which is not the same in every place. The one slot that nobody's words go into. */
export const addressSlot = '.address'

/** Text that stands for a slot while a page is drawn. */
export const markerOf = (name: string): string =>
  `${String.fromCharCode(first)}${shifted(name, first)}${String.fromCharCode(last)}`

const shifted = (text: string, by: number): string =>
  text.replace(/./gsu, (character) => String.fromCharCode(character.charCodeAt(0) + by))

/** Attributes that are read by people and by nothing else, and the value of an option, which only comes back in a form. */
const spoken = /^(content|alt|title|placeholder|aria-label|aria-description|value)$/

/** Whether the page so far ends between tags, or inside an attribute that is only read. In text every `<` is escaped. */
function takesWords(before: string): boolean {
  const opened = (name: string) => before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`)
  if (opened('script') || opened('style')) return false
  const at = before.lastIndexOf('<')
  if (at === -1) return true
  const tag = before.slice(at).replace(/=\s*("[^"]*"|'[^']*')/g, '')
  if (/[>"']/.exec(tag)?.[0] === '>') return true
  const [, attribute = ''] = /([^\s"'=]+)\s*=\s*["'][^"']*$/.exec(tag) ?? []
  return spoken.test(attribute) && !/\bhttp-equiv\b/i.test(tag)
}

/** Whether the page so far ends inside what tells programs where it stands. */
const tellsAddress = (before: string): boolean =>
  /<link rel="(?:canonical|alternate)"(?: hreflang="[a-z-]+")? href="$/i.test(before.slice(-80))

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
