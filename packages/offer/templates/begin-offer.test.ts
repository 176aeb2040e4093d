import { locales } from '@pulya/contract/locale'
import { expect, test } from 'vitest'

import { offerDocument } from '../document.ts'
import { beginOffer } from './begin-offer.ts'
import { consentToName } from './template.ts'
import { templateNames } from './templates.ts'

const all = [...templateNames, 'empty' as const].flatMap((name) =>
  locales.map((locale) => [name, locale] as const),
)
const said = { brand: { name: 'Acme', phone: '+7 812 000-00-00' }, consent: 'acme-agreed' }

test.each(all)('%s in %s speaks for the firm and asks for its own consent', (name, locale) => {
  const offer = beginOffer(name, locale, said)
  expect(offerDocument.parse(offer)).toEqual(offer)
  expect(offer.locale).toBe(locale)
  expect(offer.brand).toEqual(said.brand)
  expect(JSON.stringify(offer)).not.toContain(consentToName)
  const asked = offer.blocks.flatMap((block) => ('consents' in block ? block.consents : []))
  expect(asked.map(({ document }) => document)).toEqual(['acme-agreed'])
})

test.each(all)('%s in %s leaves to be filled in what the firm has not said', (name, locale) => {
  const offer = beginOffer(name, locale, {})
  expect(offer.brand.name).toMatch(/^\[.+\]$/)
  expect(JSON.stringify(offer)).toContain(`"document":"${consentToName}"`)
})
