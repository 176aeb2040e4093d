import type { Block } from '@pulya/blocks/definitions'
import type { OfferDocument } from '@pulya/offer/document'

/** A block of the original and where its translation stands, if there is one. */
export interface Pair {
  original: Block
  /** In the original. */
  index: number
  /** In the translation. */
  place: number | undefined
}

type Blocks = Pick<OfferDocument, 'blocks'>

/**
 * Which block says what which one says: a copy keeps the ids of the original, so those come first; an offer that was
 * written on its own has the same kinds in the same order.
 */
export function pairsOf(original: Blocks, translation: Blocks): Pair[] {
  const taken = new Set<number>()
  const take = (place: number) => {
    if (place < 0) return undefined
    taken.add(place)
    return place
  }
  const byId = original.blocks.map(({ id, kind }) =>
    take(translation.blocks.findIndex((block) => block.id === id && block.kind === kind)),
  )
  return original.blocks.map((block, index) => ({
    original: block,
    index,
    place:
      byId[index] ??
      take(translation.blocks.findIndex(({ kind }, place) => kind === block.kind && !taken.has(place))),
  }))
}
