import type { OfferDocument } from './document.ts'
import type { Misread } from './misread-texts.ts'

/** Discounts said to end with a deadline that is not there: they would never end. */
export function* misreadPrices({ blocks }: Pick<OfferDocument, 'blocks'>): Generator<Misread> {
  const deadlines = new Set(blocks.flatMap(({ kind, id }) => (kind === 'deadline' ? [id] : [])))
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'price') continue
    const said = [
      { place: ['blocks', index, 'old'], old: block.old },
      ...Object.entries(block.variants ?? {}).map(([variant, { old }]) => ({
        place: ['blocks', index, 'variants', variant, 'old'],
        old,
      })),
    ]
    for (const { place, old } of said) {
      if (old?.deadline === undefined || deadlines.has(old.deadline)) continue
      yield { path: [...place, 'deadline'], flaw: { code: 'reference-unknown', limit: old.deadline } }
    }
  }
}
