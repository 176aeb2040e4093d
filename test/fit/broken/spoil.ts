import type { OfferDocument } from '@pulya/offer/document'

type Block = OfferDocument['blocks'][number]

/** A word that no narrow screen holds. */
export const hugeWord = 'Превысокомногорассмотрительствующийзаконодательнейший'.slice(0, 50)

/** `count` characters of words as long as words usually are. */
export const longText = (count: number): string =>
  'Разберём вашу ситуацию по шагам и назовём сроки, стоимость и последствия каждого из порядков, '
    .repeat(4)
    .slice(0, count)
    .trim()

/** One block of the offer with other members, in every variant alike. */
export const say =
  (id: string, said: Record<string, unknown>) =>
  (offer: OfferDocument): OfferDocument => ({
    ...offer,
    blocks: offer.blocks.map((block) => (block.id === id ? sameForAll(block, said) : block)),
  })

/** Only in one variant. */
export const sayIn =
  (variant: string, id: string, said: Record<string, unknown>) =>
  (offer: OfferDocument): OfferDocument => ({
    ...offer,
    blocks: offer.blocks.map((block) => {
      if (block.id !== id) return block
      const own = 'variants' in block ? block.variants : undefined
      return asBlock({ ...block, variants: { ...own, [variant]: { ...own?.[variant], ...said } } })
    }),
  })

/** Another block before the one named. */
export const put =
  (before: string, block: Record<string, unknown>) =>
  (offer: OfferDocument): OfferDocument => ({
    ...offer,
    blocks: offer.blocks.flatMap((one) => (one.id === before ? [asBlock(block), one] : [one])),
  })

const sameForAll = (block: Block, said: Record<string, unknown>): Block => {
  const { variants: _, ...same } = { variants: undefined, ...block }
  return asBlock({ ...same, ...said })
}

/** The test parses the whole offer again, so what is no block does not get far. */
const asBlock = (value: Record<string, unknown>): Block => value as unknown as Block
