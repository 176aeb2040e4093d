import type { FaultCode } from '@pulya/offer/fit/finding'
import type { OfferDocument } from '@pulya/offer/document'
import { brands } from './broken/brands.ts'
import { blocks } from './broken/blocks.ts'
import { styles } from './broken/styles.ts'
import { texts } from './broken/texts.ts'
import { visitors } from './broken/visitors.ts'

/** An offer that fitted until somebody did this to it. */
export interface BrokenOffer {
  name: string
  of: 'bankrotstvo' | 'renovation-price'
  spoil?: (offer: OfferDocument) => OfferDocument
  /** What a layout or a theme could do to it. */
  css?: string
  /** Among what is found. */
  found: { code: FaultCode; block: string; variant?: string }
}

export const brokenOffers: readonly BrokenOffer[] = [...texts, ...visitors, ...brands, ...blocks, ...styles]
