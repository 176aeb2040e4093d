import type { OfferDocument } from '../document.ts'
import { type LayoutName, layoutNames } from '../look.ts'

/** As much of an offer as is seen at a glance: what a card in a gallery shows of it. */
export interface OfferFace {
  kind: 'offer'
  theme: OfferDocument['theme']
  layout: LayoutName
  headline: string
  button: string
  /** `focus` as CSS has it: `50% 38%`. */
  picture: { src: string; focus: string }
}

export function offerFace({ theme, layout = layoutNames[0], blocks }: OfferDocument): OfferFace {
  const headline = blocks.find((block) => block.kind === 'headline')
  const form = blocks.find((block) => block.kind === 'form')
  const picture = blocks.find((block) => block.kind === 'picture')
  const { x, y } = picture?.focus ?? { x: 50, y: 50 }
  return {
    kind: 'offer',
    theme,
    layout,
    headline: headline?.text ?? '',
    button: form?.button ?? '',
    picture: { src: picture?.image?.src ?? '', focus: `${x}% ${y}%` },
  }
}
