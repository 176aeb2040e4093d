import type { Block } from '@pulya/blocks/definitions'
import { pointerTo } from '@pulya/contract/pointer'

import { changeableTexts } from './changeable.ts'
import type { OfferDocument } from './document.ts'
import { slotOf } from './slots.ts'

/** A text its author is free to say in other words. */
export interface AuthorText {
  pointer: string
  /** The same in every offer that was copied from this one, wherever its blocks stand: `subhead.text`, `B.subhead.text`. */
  name: string
  text: string
}

/**
 * What an offer says in its author's own words, in every variant. Neither what a law dictates or somebody agrees to, nor
 * names of people, their reviews, contacts and requisites.
 */
export function authorTexts(offer: OfferDocument): AuthorText[] {
  const { title, description, brand, thanks, ended } = offer
  const ofPage = (path: readonly string[], text: string | undefined): AuthorText[] =>
    text === undefined ? [] : [{ pointer: pointerTo(...path), name: `.${path.join('.')}`, text }]
  return [
    ...offer.blocks.flatMap(ofBlock),
    ...ofPage(['thanks', 'title'], thanks.title),
    ...ofPage(['thanks', 'text'], thanks.text),
    ...ofPage(['ended', 'title'], ended?.title),
    ...ofPage(['ended', 'text'], ended?.text),
    ...ofPage(['brand', 'about'], brand.about),
    ...ofPage(['title'], title),
    ...ofPage(['description'], description),
  ]
}

function ofBlock(block: Block, index: number): AuthorText[] {
  const { variants = {}, ...control } = { variants: undefined, ...block }
  const said = (own: object, within: readonly string[], prefix: string): AuthorText[] =>
    changeableTexts({ ...control, ...own })
      .filter(({ member }) => member in own)
      .map(({ member, item, text }) => ({
        pointer: pointerTo('blocks', index, ...within, member, ...(item === undefined ? [] : [item])),
        name: prefix + slotOf(block.id, { member, ...(item !== undefined && { item }) }),
        text,
      }))
  return [
    ...said(control, [], ''),
    ...Object.entries(variants).flatMap(([key, own = {}]) => said(own, ['variants', key], `${key}.`)),
  ]
}
