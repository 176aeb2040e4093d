import type { Locale } from '@pulya/contract/locale'
import type { OfficeHours } from '@pulya/contract/office-hours'

import type { OfferDocument } from '../document.ts'
import { emptyOffer } from './empty-offer.ts'
import { consentToName } from './template.ts'
import { type TemplateName, templates } from './templates.ts'

/** What a firm has already said of itself elsewhere; the template's own words stand in for what is absent. */
export interface FirmSaid {
  brand?: Pick<OfferDocument['brand'], 'name' | 'phone' | 'colour'>
  /** Of the site it is made for; says more than the firm itself. */
  kit?: Partial<Pick<OfferDocument['brand'], 'name' | 'phone' | 'colour' | 'logo'>> & {
    theme?: OfferDocument['theme']
  }
  hours?: OfficeHours
  /** Public id of its consent to processing. Without one the box names a text that is not there: an error to mend. */
  consent?: string
}

/** A new offer of a firm, as complete as a template, or none, and the firm's own words make it. */
export function beginOffer(
  name: TemplateName | 'empty',
  locale: Locale,
  { brand, kit: { theme, ...worn } = {}, hours, consent }: FirmSaid,
): OfferDocument {
  const offer = name === 'empty' ? emptyOffer[locale] : templates[name].offer[locale]
  return {
    ...offer,
    brand: { ...offer.brand, ...brand, ...worn },
    ...(theme && { theme }),
    ...(hours && { hours }),
    blocks: consent === undefined ? offer.blocks : offer.blocks.map((block) => asking(block, consent)),
  }
}

function asking(block: OfferDocument['blocks'][number], consent: string): OfferDocument['blocks'][number] {
  if (!('consents' in block)) return block
  const named = ({ document }: { document: string }) => (document === consentToName ? consent : document)
  return { ...block, consents: block.consents.map((ask) => ({ ...ask, document: named(ask) })) }
}
