import { consentPurposes } from '@pulya/contract/consent'
import { locales } from '@pulya/contract/locale'
import { expect, test } from 'vitest'

import { beginConsent, leftToSay } from './begin-consent.ts'

const said = {
  name: 'Тихий берег',
  phone: '+7 800 555-00-11',
  registeredName: 'ООО «Тихий берег»',
  numbers: 'ИНН 7700000000',
  address: 'Москва, Речная улица, 1',
  email: 'data@example.ru',
}

const kinds = locales.flatMap((locale) => consentPurposes.map((purpose) => ({ locale, purpose })))

test.each(kinds)('a $purpose text in $locale says everything the firm has said', ({ locale, purpose }) => {
  const begun = beginConsent(purpose, locale, said)
  expect(begun).toMatchObject({ locale, purpose })
  const read = JSON.stringify(begun.paragraphs)
  for (const words of Object.values(said)) expect(read).toContain(words)
})

test.each(kinds)('a $purpose text in $locale invents nothing about a firm', ({ locale, purpose }) => {
  const open = leftToSay(beginConsent(purpose, locale, {}))
  const filled = leftToSay(beginConsent(purpose, locale, said))
  expect(open.length).toBeGreaterThan(filled.length)
  // How long the data are kept, nobody but the firm can say.
  expect(filled).not.toEqual([])
})

test('what is left to say is each told once, wherever it stands', () => {
  const paragraphs = [{ heading: '[a]', text: 'x [b] y [a]' }, { text: 'plain' }]
  expect(leftToSay({ title: 'Title [c]', paragraphs })).toEqual(['[c]', '[a]', '[b]'])
})
