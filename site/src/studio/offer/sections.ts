import type { Block } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

import type { FieldGroup, FieldSection, TextField } from '../editor/field.ts'
import { valueAt } from '../editor/path.ts'
import type { OfferWords } from '../i18n/offer.ts'
import { textsOf } from './block-texts.ts'

/** The texts of an offer as they are edited for one variant: all of them for the control, for another what may differ. */
export function offerSections(offer: OfferDocument, variant: string, words: OfferWords): FieldSection[] {
  const place = offer.variants.findIndex(({ key }) => key === variant)
  const name: FieldGroup = {
    fields: [{ path: ['variants', place, 'name'], label: words.variantName, as: 'line' }],
  }
  if (place > 0) {
    const groups = [...groupsOf(offer, words, variant), name]
    return [{ title: words.screenOfVariant(variant), note: words.variantNote, groups }]
  }
  return [
    { title: words.screen, groups: [...groupsOf(offer, words), name] },
    { title: words.firm, groups: [{ fields: brandFields(words) }] },
    { title: words.thanks, groups: [{ fields: thanksFields(words) }] },
    { title: words.search, groups: [{ fields: headFields(words) }] },
  ]
}

/** Every field of an offer, whichever variant is being edited. */
export const allFields = (offer: OfferDocument, words: OfferWords): FieldSection[] => [
  ...offer.variants.flatMap(({ key }) => offerSections(offer, key, words)),
  chosen(offer, words),
]

/** How many texts a variant says in its own way. */
export const differences = ({ blocks }: OfferDocument, variant: string): number =>
  blocks.reduce(
    (total, block) => total + Object.keys(('variants' in block && block.variants?.[variant]) || {}).length,
    0,
  )

/** The texts of one block: all of them for the control, for another variant what may differ. */
export function fieldsOf(block: Block, index: number, words: OfferWords, variant?: string): TextField[] {
  const shown = textsOf(block, words).filter(({ varies }) => varies || variant === undefined)
  return shown.map(({ at, varies: _, ...text }) => {
    const own = ['blocks', index]
    if (variant === undefined) return { ...text, path: [...own, ...at] }
    return { ...text, path: [...own, 'variants', variant, ...at], inherited: valueAt(block, at) ?? '' }
  })
}

function groupsOf({ blocks }: OfferDocument, words: OfferWords, variant?: string): FieldGroup[] {
  return blocks.flatMap((block, index) => {
    const fields = fieldsOf(block, index, words, variant)
    if (fields.length === 0) return []
    return [fields.length > 1 ? { title: words.blocks[block.kind], fields } : { fields }]
  })
}

/**
 * What is edited by other means than a text, so that what is wrong with it has a name and a place to go to: the row of its
 * block, or the card of its subject.
 */
function chosen({ blocks }: OfferDocument, words: OfferWords): FieldSection {
  const fields = blocks.map(({ kind }, index): TextField => ({
    path: ['blocks', index],
    label: words.blocks[kind],
    as: 'line',
  }))
  return { title: words.screen, groups: [{ fields }] }
}

export const brandFields = ({ brand: { name, about, phone } }: OfferWords): TextField[] => [
  { path: ['brand', 'name'], label: name, as: 'line' },
  { path: ['brand', 'about'], label: about, as: 'line', optional: true },
  { path: ['brand', 'phone'], label: phone, as: 'line' },
]

export const thanksFields = ({ thanksTitle, thanksText }: OfferWords): TextField[] => [
  { path: ['thanks', 'title'], label: thanksTitle, as: 'line' },
  { path: ['thanks', 'text'], label: thanksText, as: 'paragraph' },
]

export const headFields = ({ title, description }: OfferWords): TextField[] => [
  { path: ['title'], label: title, as: 'paragraph' },
  { path: ['description'], label: description, as: 'paragraph' },
]
