import type { Block } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

import { translating } from '../../translation/translate.ts'
import { withBlock } from '../structure/blocks.ts'

/** The offer as a translation of that one. Each is the other's page in its language. */
export function translatingOffer(offer: OfferDocument, original: string): OfferDocument {
  const known = offer.alternates ?? []
  return {
    ...translating(offer, original),
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
