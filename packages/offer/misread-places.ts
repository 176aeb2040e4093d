import { changeableTexts } from './changeable.ts'
import type { OfferDocument } from './document.ts'
import type { Misread } from './misread-texts.ts'
import { namesIn, valueNames } from './place-values.ts'

type Path = (string | number)[]

/** Below the address of an offer stands the page of thanks as well. */
const taken: ReadonlySet<string> = new Set(['thanks'])

/**
 * Places that stand twice, and texts that ask them for what they do not have, or say nothing where no place is given.
 * Braces in an offer without places are only braces.
 */
export function* misreadPlaces(offer: OfferDocument): Generator<Misread> {
  const { places = [] } = offer
  const keys = new Set<string>()
  for (const [index, { key }] of places.entries()) {
    if (keys.has(key)) yield { path: ['places', index, 'key'], flaw: { code: 'key-repeated' } }
    keys.add(key)
    if (taken.has(key)) yield { path: ['places', index, 'key'], flaw: { code: 'slug-reserved' } }
  }
  if (places.length === 0) return
  const names = valueNames(places)
  for (const [path, text] of textsOf(offer)) {
    const { unknown, without } = namesIn(text, names)
    for (const name of unknown) yield { path, flaw: { code: 'reference-unknown', limit: name } }
    for (const name of without) yield { path, flaw: { code: 'default-missing', limit: name } }
  }
}

function* textsOf({
  title,
  description,
  thanks,
  texts = [],
  blocks,
}: OfferDocument): Generator<[Path, string]> {
  yield [['title'], title]
  yield [['description'], description]
  yield [['thanks', 'title'], thanks.title]
  yield [['thanks', 'text'], thanks.text]
  for (const [index, { text }] of texts.entries()) yield [['texts', index, 'text'], text]
  for (const [index, block] of blocks.entries()) {
    yield* textsIn(['blocks', index], block)
    const said = ('variants' in block && block.variants) || {}
    for (const [variant, own] of Object.entries(said))
      yield* textsIn(['blocks', index, 'variants', variant], { id: block.id, kind: block.kind, ...own })
  }
}

function* textsIn(path: Path, block: Parameters<typeof changeableTexts>[0]): Generator<[Path, string]> {
  for (const { member, item, text } of changeableTexts(block))
    yield [item === undefined ? [...path, member] : [...path, member, item], text]
}
