import { blocksMax } from '@pulya/offer/blocks-max'
import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'

import { asText, type TextField } from '../../editor/field.ts'
import { valueAt } from '../../editor/path.ts'
import { type OfferWords, offerWords } from '../../i18n/offer.ts'
import type { TranslatedPart, TranslatedText } from '../../translation/text.ts'
import { called } from '../blocks/called.ts'
import { brandFields, fieldsOf, headFields, thanksFields } from '../sections.ts'
import { isTaken } from '../structure/once.ts'
import { translatedEnding } from './ending-texts.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { translatedPictures } from './picture-texts.ts'
import { translatedRules } from './rule-texts.ts'
import { withOriginal } from './translate.ts'

type OfferPart = TranslatedPart<OfferDocument>

/** All that an offer says to anybody, wherever it says it. */
export const translatedOffer = (
  original: OfferDocument,
  offer: OfferDocument,
  locale: Locale,
): OfferPart[] => [
  ...translatedParts(original, offer, offerWords[locale]),
  translatedPictures(original, offer, locale),
  translatedEnding(original, offer, locale),
  translatedRules(original, offer, locale),
]

/** Its page, in the order in which visitors meet it, each text with the place of its translation. */
export function translatedParts(
  original: OfferDocument,
  translation: OfferDocument,
  words: OfferWords,
): OfferPart[] {
  const whole = (key: string, title: string, fields: TextField[]): OfferPart => ({
    key,
    title,
    texts: fields.flatMap((field) => besides(original, { key: field.path.join('/'), field, from: field })),
    absent: [],
  })
  return [
    ...pairsOf(original, translation).map((pair) => partOf(pair, original, translation, words)),
    whole('brand', words.firm, brandFields(words)),
    whole('thanks', words.thanks, thanksFields(words)),
    whole('head', words.search, headFields(words)),
  ].filter(({ texts, absent }) => texts.length > 0 || absent.length > 0)
}

function partOf(
  { original: block, index, place }: Pair,
  original: OfferDocument,
  translation: OfferDocument,
  words: OfferWords,
): OfferPart {
  const part = { key: block.id, title: words.blocks[block.kind], absent: [] }
  const own = place === undefined ? undefined : translation.blocks[place]
  if (!own || place === undefined) {
    const hasRoom = translation.blocks.length < blocksMax && !isTaken(translation, block.kind)
    const add = hasRoom ? (now: OfferDocument) => withOriginal(now, original, block) : undefined
    return { ...part, texts: [], absent: [{ key: block.id, called: called(block, original.locale), add }] }
  }
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
