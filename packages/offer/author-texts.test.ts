import { placeIn } from '@pulya/contract/pointer'
import { expect, test } from 'vitest'

import { authorTexts } from './author-texts.ts'
import type { OfferDocument } from './document.ts'
import { templates } from './templates/templates.ts'

const offer: OfferDocument = {
  ...templates['renovation-estimate'].offer.en,
  variants: [
    { key: 'A', name: 'Control' },
    { key: 'B', name: 'Shorter' },
  ],
  blocks: [
    {
      id: 'first',
      kind: 'headline',
      text: 'An estimate within a day',
      variants: { B: { text: 'A day, an estimate' } },
    },
    { id: 'why', kind: 'bullets', items: ['No surprises', 'No fees'] },
    {
      id: 'said',
      kind: 'proof',
      evidence: { as: 'review', text: 'They came in time', name: 'R. Hale', source: { label: 'A map' } },
    },
  ],
}

test('every text stands where it is said to stand, in the words of its variant', () => {
  const inside = (value: unknown, step: string | number): unknown => Object(value)[step]
  for (const { pointer, text } of authorTexts(offer)) {
    expect(placeIn(pointer).reduce(inside, offer)).toBe(text)
  }
  expect(authorTexts(offer).slice(0, 4)).toEqual([
    { pointer: '#/blocks/0/text', name: 'first.text', text: 'An estimate within a day' },
    { pointer: '#/blocks/0/variants/B/text', name: 'B.first.text', text: 'A day, an estimate' },
    { pointer: '#/blocks/1/items/0', name: 'why.items.0', text: 'No surprises' },
    { pointer: '#/blocks/1/items/1', name: 'why.items.1', text: 'No fees' },
  ])
})

test('people, what they have said, phones and requisites are not among them', () => {
  const said = JSON.stringify(authorTexts(offer))
  for (const text of ['R. Hale', 'They came in time', offer.brand.phone, offer.brand.name]) {
    expect(said).not.toContain(text)
  }
})
