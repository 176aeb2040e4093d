import type { Block } from '@pulya/blocks/definitions'
import { pointerTo } from '@pulya/contract/pointer'

import { inPlace, namesIn, valueNames } from './place-values.ts'
import type { Offer } from './slots.ts'

/** One text that some visitors read, and where it is written. */
export interface TextShown {
  pointer: string
  /** Id of the block it stands in. */
  block?: string
  /** Only this variant says it. Without it: every variant that says nothing of its own there. */
  variant?: string
  /** Key of the text rule that puts it there. */
  rule?: string
  /** Key of the place whose values are filled in. */
  place?: string
  text: string
}

/**
 * Every text of its author that visitors may read: of blocks, variants, text rules and places, of the thanks and of
 * search results. What a law dictates is not among them. A text that asks for values of places comes once without a place
 * and once for each.
 */
export function textsShown(offer: Offer): TextShown[] {
  const names = valueNames(offer.places)
  return [...asWritten(offer)].flatMap((shown) => readings(offer, names, shown))
}

function* asWritten(offer: Offer): Generator<TextShown> {
  const { title, description, brand, blocks, texts = [], places = [], thanks, ended } = offer
  yield* leaves({ title, description, brand, thanks, ended }, [])
  for (const [index, block] of blocks.entries()) yield* ofBlock(block, index)
  for (const [index, { key, at, text }] of texts.entries()) {
    yield { pointer: pointerTo('texts', index, 'text'), block: at.block, rule: key, text }
  }
  for (const [index, { key, values }] of places.entries()) {
    for (const leaf of leaves(values, ['places', index, 'values'])) yield { ...leaf, place: key }
  }
}

function* ofBlock(block: Block, index: number): Generator<TextShown> {
  const { variants = {}, ...control } = { variants: undefined, ...block }
  const place = ['blocks', index]
  for (const leaf of leaves(control, place)) yield { ...leaf, block: block.id }
  for (const [variant, own] of Object.entries(variants)) {
    for (const leaf of leaves(own, [...place, 'variants', variant])) {
      yield { ...leaf, block: block.id, variant }
    }
  }
}

/**
 * Members that hold no words for people. Everything else is taken for a text, so what a new kind of block says is checked
 * from its first day on.
 */
const wordless: ReadonlySet<string> = new Set(
  'id kind key quiz document purpose version href src wording as at until colour currency timeZone since deadline messenger handle on address file fields channels'.split(
    ' ',
  ),
)

function* leaves(value: unknown, path: readonly PropertyKey[]): Generator<TextShown> {
  if (typeof value === 'string') yield { pointer: pointerTo(...path), text: value }
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  for (const [name, inner] of Object.entries(value)) {
    if (isList || !wordless.has(name)) yield* leaves(inner, [...path, isList ? Number(name) : name])
  }
}

/** As it is read where no place is given, and on the page of each place, if it differs there at all. */
function readings(offer: Offer, names: ReadonlySet<string>, shown: TextShown): TextShown[] {
  if (!namesIn(shown.text, names).varies) return [shown]
  const places = offer.places ?? []
  return [
    { ...shown, text: inPlace(shown.text, undefined, names) },
    ...places.map((place) => ({ ...shown, place: place.key, text: inPlace(shown.text, place, names) })),
  ]
}
