import type { OfferDocument } from '@pulya/offer/document'
import { templates } from '@pulya/offer/templates/templates'
import { expect, test } from 'vitest'

import { offerWords } from '../i18n/offer.ts'
import { translatedParts } from '../offer/translation/texts.ts'
import { stateOf } from '../translation/state.ts'
import { translating } from '../translation/translate.ts'
import { toTranslate, withTranslated } from './to-translate.ts'

const original: OfferDocument = {
  ...templates['renovation-estimate'].offer.ru,
  blocks: [
    { id: 'headline', kind: 'headline', text: 'Смета за день' },
    { id: 'why', kind: 'bullets', items: ['Без доплат', 'По договору'] },
    {
      id: 'said',
      kind: 'proof',
      evidence: { as: 'review', text: 'Успели в срок', name: 'Р. Хейл', source: { label: 'Карта' } },
    },
  ],
}
const copy: OfferDocument = { ...translating(original, 'ours2222-offer222'), locale: 'en' }

const texts = (offer: OfferDocument) =>
  translatedParts(original, offer, offerWords.en).flatMap((part) => part.texts)
const stateIn = (offer: OfferDocument, key: string) =>
  texts(offer)
    .filter((text) => text.key === key)
    .map((text) => stateOf(offer, text))

test('lists go out line by line; reviews, names and phones stay here', () => {
  const sent = toTranslate(copy, texts(copy))
  expect(sent.slice(0, 3)).toEqual([
    { pointer: '#/blocks/0/text', text: 'Смета за день' },
    { pointer: '#/blocks/1/items/0', text: 'Без доплат' },
    { pointer: '#/blocks/1/items/1', text: 'По договору' },
  ])
  const said = JSON.stringify(sent)
  for (const text of ['Успели', 'Хейл', original.brand.phone, original.brand.name]) {
    expect(said).not.toContain(text)
  }
})

test('a list is translated once its last line is', () => {
  const first = [
    { pointer: '#/blocks/0/text', text: 'An estimate within a day' },
    { pointer: '#/blocks/1/items/0', text: 'No surcharges' },
  ]
  const half = withTranslated(copy, copy, { taken: first, of: texts(copy) })
  expect(stateIn(half, 'headline/text')).toEqual(['current'])
  expect(stateIn(half, 'why/items')).toEqual(['unseen'])

  const last = [{ pointer: '#/blocks/1/items/1', text: 'By contract' }]
  const whole = withTranslated(half, copy, { taken: last, of: texts(copy) })
  expect(stateIn(whole, 'why/items')).toEqual(['current'])
  expect(whole.blocks[1]).toMatchObject({ items: ['No surcharges', 'By contract'] })
})
