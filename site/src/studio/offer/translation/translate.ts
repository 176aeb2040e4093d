import type { Block } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

import { replaced } from '../../editor/path.ts'
import { withBlock } from '../structure/blocks.ts'
import type { TranslatedText } from './texts.ts'

/** The offer with another translation of this text, which then belongs to what the original says now. */
export const translated = (offer: OfferDocument, text: TranslatedText, value: unknown): OfferDocument =>
  looked(replaced(offer, text.field.path, value), [text])

/** The offer with these texts as they are called right for what the original says now. */
export function looked(offer: OfferDocument, texts: readonly TranslatedText[]): OfferDocument {
  const { translation } = offer
  if (!translation) return offer
  const now = texts.map(({ key, original }) => [key, original] as const)
  return {
    ...offer,
    translation: { ...translation, seen: { ...translation.seen, ...Object.fromEntries(now) } },
  }
}

/** The offer as a translation of that one; nothing of it has been looked at. Each is the other's page in its language. */
export function translating(offer: OfferDocument, original: string): OfferDocument {
  const known = offer.alternates ?? []
  return {
    ...offer,
    translation: { of: original, seen: {} },
    alternates: known.includes(original) ? known : [...known, original],
  }
}

/** The offer with a block of the original, to be translated, after the one that stands before it there. */
export function withOriginal(offer: OfferDocument, original: OfferDocument, block: Block): OfferDocument {
  const before = original.blocks[original.blocks.findIndex(({ id }) => id === block.id) - 1]
  const own = new Set(offer.variants.map(({ key }) => key))
  return withBlock(offer, inVariants(block, own), before?.id)
}

/** Without the words of variants that are not there; whatever its kind, it stays of it. */
function inVariants(block: Block, keys: ReadonlySet<string>): Block {
  if (!('variants' in block) || !block.variants) return block
  const { variants, ...plain } = block
  const own = Object.entries(variants).filter(([key]) => keys.has(key))
  return own.length > 0 ? { ...plain, variants: Object.fromEntries(own) } : plain
}
