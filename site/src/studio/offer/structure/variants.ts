import type { OfferDocument } from '@pulya/offer/document'

import { withTextRules } from './text-rules.ts'

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']

export const variantsMax = letters.length

/** Under the first free letter, saying all that another one says in its own way. */
export function withVariant(
  offer: OfferDocument,
  from: string,
  name: (key: string) => string,
): { offer: OfferDocument; key: string } {
  const key = letters.find((letter) => offer.variants.every((variant) => variant.key !== letter))
  const original = offer.variants.find((variant) => variant.key === from)
  if (!key || !original) return { offer, key: from }
  const blocks = offer.blocks.map((block) => {
    if (!('variants' in block) || !block.variants?.[from]) return block
    // What one variant may say of its block, another may.
    return { ...block, variants: { ...block.variants, [key]: block.variants[from] } } as typeof block
  })
  const texts = offer.texts?.map((rule) =>
    rule.variants?.includes(from) ? { ...rule, variants: [...rule.variants, key] } : rule,
  )
  const variants = [...offer.variants, { ...original, key, name: name(key) }]
  return { offer: { ...offer, variants, blocks, ...(texts && { texts }) }, key }
}

/** With its words and the rules that were for it alone. The control stays: it is what all others are compared with. */
export function withoutVariant(offer: OfferDocument, key: string): OfferDocument {
  if (offer.variants[0]?.key === key) return offer
  const variants = offer.variants.filter((variant) => variant.key !== key)
  const blocks = offer.blocks.map((block) => silent(block, key))
  return withTextRules({ ...offer, variants, blocks }, (rule) => {
    if (!rule.variants?.includes(key)) return rule
    const left = rule.variants.filter((variant) => variant !== key)
    return left.length > 0 ? { ...rule, variants: left } : undefined
  })
}

function silent<Block extends OfferDocument['blocks'][number]>(block: Block, key: string): Block {
  if (!('variants' in block) || !block.variants || !(key in block.variants)) return block
  const { variants, ...control } = block
  const { [key]: _, ...others } = variants
  // The same block with fewer variants, or with none, which the schema leaves out.
  return (Object.keys(others).length > 0 ? { ...control, variants: others } : control) as Block
}
