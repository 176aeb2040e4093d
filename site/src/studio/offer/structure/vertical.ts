import type { Block } from '@pulya/blocks/definitions'
import type { WordingName } from '@pulya/blocks/wordings'
import { blocksMax } from '@pulya/offer/blocks-max'
import type { OfferDocument } from '@pulya/offer/document'
import type { Vertical } from '@pulya/offer/vertical'

import { idForBlock, withBlock } from './blocks.ts'

const demanded: Partial<Record<Vertical, WordingName>> = {
  bankruptcy: 'ru-bankruptcy',
  medicine: 'ru-medicine',
}

/**
 * A warning that must stay: the law dictates that on bankruptcy to the letter. An offer that names no trade is under the
 * law its warning speaks of. That on contraindications may also be said in the author's own words.
 */
export const isLocked = ({ vertical }: Pick<OfferDocument, 'vertical'>, block: Block): boolean =>
  block.kind === 'notice' &&
  block.wording === 'ru-bankruptcy' &&
  (vertical === undefined || vertical === 'bankruptcy')

/** The trade, with the warning its law demands in place of that of another trade. */
export function withVertical(offer: OfferDocument, vertical: Vertical | undefined): OfferDocument {
  const { vertical: _, ...others } = offer
  const named: OfferDocument = vertical ? { ...others, vertical } : others
  const wording = vertical && demanded[vertical]
  if (!wording) return named
  const blocks = named.blocks.map((block) => (block.kind === 'notice' ? { ...block, wording } : block))
  if (blocks.some(({ kind }) => kind === 'notice') || blocks.length >= blocksMax) return { ...named, blocks }
  return withBlock(named, { id: idForBlock(named, 'notice'), kind: 'notice', wording })
}
