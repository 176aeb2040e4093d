import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'

import { offerWords } from '../i18n/offer.ts'
import { called } from '../offer/blocks/called.ts'
import { inShort, type Part } from './part.ts'

/** The blocks of an offer, called as its editor calls them. */
export const partsOfOffer = ({ blocks }: Pick<OfferDocument, 'blocks'>, locale: Locale): Part[] =>
  blocks.map((block, index) => ({
    key: `block/${block.id}`,
    name: inShort([offerWords[locale].blocks[block.kind], called(block, locale)].filter(Boolean).join(': ')),
    pointer: `#/blocks/${index}`,
  }))
