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
    { title: words.firm, groups: [{ fields: brand(words) }] },
    { title: words.thanks, groups: [{ fields: thanks(words) }] },
    { title: words.search, groups: [{ fields: head(words) }] },
  ]
}

/** How many texts a variant says in its own way. */
export const differences = ({ blocks }: OfferDocument, variant: string): number =>
  blocks.reduce(
    (total, block) => total + Object.keys(('variants' in block && block.variants?.[variant]) || {}).length,
    0,
  )

function groupsOf({ blocks }: OfferDocument, words: OfferWords, variant?: string): FieldGroup[] {
  return blocks.flatMap((block, index) => {
    const shown = textsOf(block, words).filter(({ varies }) => varies || variant === undefined)
    const fields = shown.map(({ at, varies: _, ...text }): TextField => {
      const own = ['blocks', index]
      if (variant === undefined) return { ...text, path: [...own, ...at] }
      return { ...text, path: [...own, 'variants', variant, ...at], inherited: valueAt(block, at) ?? '' }
    })
    if (block.kind === 'notice' && variant === undefined) {
      return [{ title: words.blocks.notice, note: words.notice, fields }]
    }
    if (fields.length === 0) return []
    return [fields.length > 1 ? { title: words.blocks[block.kind], fields } : { fields }]
  })
}

const brand = ({ brand: { name, about, phone } }: OfferWords): TextField[] => [
  { path: ['brand', 'name'], label: name, as: 'line' },
  { path: ['brand', 'about'], label: about, as: 'line', optional: true },
  { path: ['brand', 'phone'], label: phone, as: 'line' },
]

const thanks = ({ thanksTitle, thanksText }: OfferWords): TextField[] => [
  { path: ['thanks', 'title'], label: thanksTitle, as: 'line' },
  { path: ['thanks', 'text'], label: thanksText, as: 'paragraph' },
]

const head = ({ title, description }: OfferWords): TextField[] => [
  { path: ['title'], label: title, as: 'paragraph' },
  { path: ['description'], label: description, as: 'paragraph' },
]
