import type { Block } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

import { asText, type TextField } from '../../editor/field.ts'
import { valueAt } from '../../editor/path.ts'
import type { OfferWords } from '../../i18n/offer.ts'
import { brandFields, fieldsOf, headFields, thanksFields } from '../sections.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** One text of the original beside its translation. */
export interface TranslatedText {
  /** Under which it is kept what the original said. */
  key: string
  /** What the original says now; lists have a line for each. */
  original: string
  /** Of the translation. */
  field: TextField
  /** Of the original: it says this in that variant only. */
  variant?: string
}

/** Texts that stand together: a block, the letterhead, the thanks. */
export interface TranslatedPart {
  key: string
  title: string
  texts: TranslatedText[]
  /** A block the translation has none for. */
  absent?: Block
}

/** All the original says, in the order in which visitors meet it, each with the place of its translation. */
export function translatedParts(
  original: OfferDocument,
  translation: OfferDocument,
  words: OfferWords,
): TranslatedPart[] {
  const whole = (key: string, title: string, fields: TextField[]): TranslatedPart => ({
    key,
    title,
    texts: fields.flatMap((field) => besides(original, { key: field.path.join('/'), field, from: field })),
  })
  return [
    ...pairsOf(original, translation).map((pair) => partOf(pair, original, translation, words)),
    whole('brand', words.firm, brandFields(words)),
    whole('thanks', words.thanks, thanksFields(words)),
    whole('head', words.search, headFields(words)),
  ].filter(({ texts, absent }) => texts.length > 0 || absent)
}

function partOf(
  { original: block, index, place }: Pair,
  original: OfferDocument,
  translation: OfferDocument,
  words: OfferWords,
): TranslatedPart {
  const part = { key: block.id, title: words.blocks[block.kind] }
  const own = place === undefined ? undefined : translation.blocks[place]
  if (!own || place === undefined) return { ...part, texts: [], absent: block }
  const control = original.variants[0]?.key
  const known = new Set(translation.variants.map(({ key }) => key))
  const spoken = original.variants.filter(({ key }) => known.has(key)).map(({ key }) => key)
  const texts = spoken.flatMap((key) => {
    const variant = key === control ? undefined : key
    const there = fieldsOf(own, place, words, variant)
    return fieldsOf(block, index, words, variant).flatMap((from) => {
      const inside = from.path.slice(2).join('/')
      // A text has a place only where the block is of the same make: a box that was added here, a price that was lowered.
      const field = there.find(({ path }) => path.slice(2).join('/') === inside)
      if (!field) return []
      return besides(original, { key: `${block.id}/${inside}`, field, from, ...(variant && { variant }) })
    })
  })
  return { ...part, texts }
}

type Places = Omit<TranslatedText, 'original'> & { from: TextField }

/** Nothing, where the original says nothing. */
function besides(original: OfferDocument, { from, ...text }: Places): TranslatedText[] {
  const said = asText(valueAt(original, from.path))
  return said === '' ? [] : [{ ...text, original: said }]
}
