import type { Block, BlockKind } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

import { idForBlock } from './blocks.ts'

/**
 * A new block that can be published as soon as its words are the author's own: it asks for the consents the other forms
 * of the offer ask for, and counts in the currency of its other prices. The schemas come only now, with the first press.
 */
export async function firstContent(offer: OfferDocument, kind: BlockKind): Promise<Block> {
  const { definitions } = await import('@pulya/blocks/definitions')
  return fitting(offer, definitions[kind].blank(idForBlock(offer, kind), offer.locale))
}

function fitting(offer: OfferDocument, block: Block): Block {
  if ('consents' in block) {
    const asks = offer.blocks.flatMap((other) => ('consents' in other ? [other.consents] : []))
    return { ...block, consents: asks.find(({ length }) => length > 0) ?? block.consents }
  }
  if (block.kind === 'price') {
    const other = offer.blocks.find((known) => known.kind === 'price')
    return other ? { ...block, currency: other.currency } : block
  }
  if (block.kind === 'notice' && offer.vertical === 'medicine') return { ...block, wording: 'ru-medicine' }
  return block
}
