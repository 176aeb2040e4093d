import type { Block } from '@pulya/blocks/definitions'
import type { Locale } from '@pulya/contract/locale'
import { consentToName } from '@pulya/quiz/templates/template'

import type { OfferDocument } from '../document.ts'

/** An offer of a trade, complete but for what only the firm knows: that stands in square brackets. */
export interface OfferTemplate {
  /** What it offers, in a word or two. */
  name: Record<Locale, string>
  trade: Record<Locale, string>
  offer: Record<Locale, OfferDocument>
}

export { consentToName }

/** One of our own, until the firm has a photo of its own work. It tells nothing that the words do not. */
export const drawing = (name: string, focus?: Block<'picture'>['focus']): Block<'picture'> => ({
  id: 'picture',
  kind: 'picture',
  image: { src: `/pictures/${name}.svg`, alt: '' },
  ...(focus && { focus }),
})

/** What every template begins with. */
export const begun = {
  ru: {
    schema: 1,
    locale: 'ru',
    brand: { name: '[Фирма]', phone: '+7 495 000-00-00' },
    variants: [{ key: 'A', name: 'Первый вариант' }],
  },
  en: {
    schema: 1,
    locale: 'en',
    brand: { name: '[Firm]', phone: '+44 20 7946 0000' },
    variants: [{ key: 'A', name: 'The first variant' }],
  },
} satisfies Record<Locale, Partial<OfferDocument>>

/** The one box every form needs; a newsletter is for the firm to add, with a text of its own. */
export const consents: Record<Locale, Block<'form'>['consents']> = {
  ru: [
    {
      purpose: 'processing',
      label: 'Даю согласие на обработку моих данных, чтобы мне ответили на заявку',
      document: consentToName,
      required: true,
    },
  ],
  en: [
    {
      purpose: 'processing',
      label: 'I agree to the processing of my data so that I get an answer',
      document: consentToName,
      required: true,
    },
  ],
}

type Requisites = Block<'legal'>['requisites']

/** Who answers for the offer. @param more What the trade must name besides. */
export const legal: Record<Locale, (more?: Requisites) => Block<'legal'>> = {
  ru: (more = []) => ({
    id: 'legal',
    kind: 'legal',
    owner: '[полное наименование]',
    requisites: [
      { label: 'ИНН', value: '[ИНН]' },
      { label: 'ОГРН', value: '[ОГРН]' },
      { label: 'Адрес', value: '[адрес]' },
      ...more,
    ],
    links: [],
  }),
  en: (more = []) => ({
    id: 'legal',
    kind: 'legal',
    owner: '[registered name]',
    requisites: [
      { label: 'Company number', value: '[number]' },
      { label: 'Address', value: '[registered address]' },
      ...more,
    ],
    links: [],
  }),
}
