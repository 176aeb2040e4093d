import type { Block } from '@pulya/blocks/definitions'
import type { Place } from '@pulya/blocks/view'
import { placeOf } from '@pulya/blocks/views'
import type { OfferDocument } from '@pulya/offer/document'

import { freeKey } from '../../quiz/structure/free-key.ts'
import { moved } from '../../quiz/structure/questions.ts'
import { withoutDeadline } from './deadline.ts'
import { withTextRules } from './text-rules.ts'

/** For a new block: what visitors did is kept under it, so it is no name an earlier block had. */
export const idForBlock = ({ blocks }: OfferDocument, kind: string): string =>
  freeKey(
    kind,
    blocks.map(({ id }) => id),
  )

/** A new block after the last of its place on the page, or right after `after` where that stands in the same place. */
export function withBlock(offer: OfferDocument, block: Block, after?: string): OfferDocument {
  const { blocks } = offer
  const place = placeOf(block.kind)
  const before = blocks.findIndex(({ id, kind }) => id === after && placeOf(kind) === place)
  const last = blocks.findLastIndex(({ kind }) => placeOf(kind) === place)
  const at = before >= 0 ? before : last >= 0 ? last : blocks.length - 1
  return { ...offer, blocks: blocks.toSpliced(at + 1, 0, block) }
}

/** Right after the original, with its words in every variant. Rules speak of the original only. */
export function withCopy(offer: OfferDocument, id: string): { offer: OfferDocument; id: string } {
  const original = offer.blocks.find((block) => block.id === id)
  if (!original) return { offer, id }
  const own = idForBlock(offer, original.kind)
  return { offer: withBlock(offer, { ...original, id: own }, id), id: own }
}

/** With all that referred to it: rules for its texts, discounts that were to end with it. The last one stays. */
export function withoutBlock(offer: OfferDocument, id: string): OfferDocument {
  if (offer.blocks.length === 1) return offer
  const blocks = withoutDeadline(
    offer.blocks.filter((block) => block.id !== id),
    id,
  )
  return withTextRules({ ...offer, blocks }, (rule) => (rule.at.block === id ? undefined : rule))
}

/** The order within one place of the page; `from` and `to` count the blocks of that place. */
export function movedBlock(offer: OfferDocument, place: Place, from: number, to: number): OfferDocument {
  const inPlace = moved(blocksIn(offer, place), from, to)
  let next = 0
  const blocks = offer.blocks.map((block) =>
    placeOf(block.kind) === place ? (inPlace[next++] ?? block) : block,
  )
  return { ...offer, blocks }
}

export const blocksIn = ({ blocks }: Pick<OfferDocument, 'blocks'>, place: Place): Block[] =>
  blocks.filter(({ kind }) => placeOf(kind) === place)
