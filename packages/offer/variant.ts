import type { Block, PublishedBlock } from '@pulya/blocks/definitions'

/** One block without what it would say in other variants. */
type Plain<Any extends Block | PublishedBlock> = Any extends unknown ? Omit<Any, 'variants'> : never

/** The blocks as one variant shows them: its own words over those of the control. */
export function blocksOf<Any extends Block | PublishedBlock>(
  { blocks }: { blocks: readonly Any[] },
  variant: string,
): Plain<Any>[] {
  return blocks.map((block) => inVariant(block, variant))
}

function inVariant<Any extends Block | PublishedBlock>(block: Any, variant: string): Plain<Any> {
  const { variants, ...same } = { variants: undefined, ...block }
  const own = Object.entries(variants?.[variant] ?? {}).filter(([, said]) => said !== undefined)
  // The schema lets a variant hold only members of its block, of the same types.
  return { ...same, ...Object.fromEntries(own) } as unknown as Plain<Any>
}
