import type { Block, PublishedBlock } from '@pulya/blocks/definitions'
import { pointerTo } from '@pulya/contract/pointer'

import type { Offer } from '../../slots.ts'
import { blocksOf } from '../../variant.ts'
import { doubtful, type Rule } from '../finding.ts'

/** Two variants that no visitor could tell apart: an experiment with them finds nothing. */
export const variants: Rule = ({ offer }) => {
  const shown = offer.variants.map((variant) => ({ key: variant.key, looks: looksOf(offer, variant) }))
  return shown.flatMap(({ key, looks }, index) => {
    const twin = shown.slice(0, index).find((other) => other.looks === looks)
    return twin
      ? [doubtful('variants-alike', { pointer: pointerTo('variants', index), variant: key, limit: twin.key })]
      : []
  })
}

function looksOf(
  offer: Offer,
  { key, theme = offer.theme, layout = offer.layout }: Offer['variants'][number],
): string {
  const texts = (offer.texts ?? []).filter((rule) => !rule.variants || rule.variants.includes(key))
  return JSON.stringify([
    theme,
    layout,
    blocksOf<Block | PublishedBlock>(offer, key),
    texts.map(({ variants: _, ...rule }) => rule),
  ])
}
