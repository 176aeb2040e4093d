import type { Block } from '@pulya/blocks/definitions'

/** Discounts that were to end with this deadline have no end any more; the author is shown that they need none. */
export const withoutDeadline = (blocks: readonly Block[], deadline: string): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'price') return block
    const { variants, ...control } = endless(block, deadline)
    if (!variants) return control
    const own = Object.entries(variants).map(([variant, said]) => [variant, endless(said, deadline)])
    return { ...control, variants: Object.fromEntries(own) }
  })

type Discount = NonNullable<Block<'price'>['old']>

function endless<Price extends { old?: Discount | undefined }>(price: Price, deadline: string): Price {
  if (price.old?.deadline !== deadline) return price
  const { deadline: _, ...old } = price.old
  return { ...price, old }
}
