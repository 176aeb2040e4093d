import type { OfferDocument } from '@pulya/offer/document'
import type { BrokenOffer } from '../broken.ts'
import { hugeWord } from './spoil.ts'

/** The line at the top of every page. */
export const brands: readonly BrokenOffer[] = [
  {
    name: 'a firm whose name is one huge word',
    of: 'bankrotstvo',
    spoil: brand({ name: hugeWord }),
    found: { code: 'word-broken', block: 'letterhead' },
  },
  {
    name: 'a firm with a name as long as a headline',
    of: 'bankrotstvo',
    spoil: brand({ name: 'Межрегиональный центр правовой помощи и защиты должников' }),
    found: { code: 'below', block: 'letterhead' },
  },
  {
    name: 'a phone with all its extensions',
    of: 'bankrotstvo',
    spoil: brand({ phone: '+7 495 000-00-00, доб. 1234, спросить Ию' }),
    found: { code: 'cut', block: 'letterhead' },
  },
]

function brand(said: Partial<OfferDocument['brand']>) {
  return (offer: OfferDocument): OfferDocument => ({ ...offer, brand: { ...offer.brand, ...said } })
}
