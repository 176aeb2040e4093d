import type { BlockKind } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

/** A second promise would be none, a second picture would have no room, and a law is told once. */
const once: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'picture', 'notice', 'legal'])

export const isOnce = (kind: BlockKind): boolean => once.has(kind)

/** Whether another of this kind has no place on the page. */
export const isTaken = ({ blocks }: Pick<OfferDocument, 'blocks'>, kind: BlockKind): boolean =>
  once.has(kind) && blocks.some((block) => block.kind === kind)
