import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { offerDocument } from './document.ts'

const offer = {
  schema: 1,
  locale: 'en',
  title: 'Estimates',
  description: 'An estimate within a day',
  theme: 'workshop',
  brand: { name: 'Workshop', phone: '+44 20 7946 0000' },
  variants: [
    { key: 'A', name: 'Control' },
    { key: 'B', name: 'Shorter' },
  ],
  blocks: [
    { id: 'head', kind: 'headline', text: 'An estimate' },
    { id: 'why', kind: 'bullets', items: ['One', 'Two'], variants: { B: { items: ['One'] } } },
    { id: 'notice', kind: 'notice', wording: 'ru-bankruptcy' },
    { id: 'form', kind: 'form', title: 'Call me', button: 'Send', consents: [] },
  ],
  thanks: { title: 'Thank you', text: 'We will call' },
}
const flawsOf = (change: object) => {
  const parsed = parseWith(offerDocument, { ...offer, ...change })
  return 'flaws' in parsed ? parsed.flaws : []
}

const rule = { key: 'one', at: { block: 'head', member: 'text' }, when: { click: 'vk' }, text: 'Other' }
const hours = { timeZone: 'Europe/London', days: [{ day: 1, from: '09:00', to: '18:00' }], within: 15 }
const places = [{ key: 'leeds', name: 'Leeds', values: { city: 'Leeds' } }]

test('rules that name what is there are taken', () => {
  const second = { ...rule, key: 'two', at: { block: 'why', member: 'items', item: 1 }, variants: ['A'] }
  const timed = {
    ...rule,
    key: 'three',
    when: { office: 'open', hour: { from: 22, to: 6 }, place: ['leeds'] },
  }
  expect(flawsOf({ texts: [rule, second, timed], hours, places })).toEqual([])
})

describe('a rule is refused', () => {
  test.each([
    [
      'for a block that is not there',
      { at: { block: 'foot', member: 'text' } },
      '#/texts/0/at/block',
      'reference-unknown',
    ],
    [
      'for a member of another kind',
      { at: { block: 'head', member: 'button' } },
      '#/texts/0/at/member',
      'reference-unknown',
    ],
    [
      'for the name of a kind',
      { at: { block: 'head', member: 'kind' } },
      '#/texts/0/at/member',
      'reference-unknown',
    ],
    [
      'for words of the law',
      { at: { block: 'notice', member: 'wording' } },
      '#/texts/0/at/member',
      'reference-unknown',
    ],
    [
      'for what somebody agrees to',
      { at: { block: 'form', member: 'consents' } },
      '#/texts/0/at/member',
      'reference-unknown',
    ],
    [
      'for a text with nothing to fall back on',
      { at: { block: 'form', member: 'text' } },
      '#/texts/0/at/member',
      'reference-unknown',
    ],
    [
      'for a list as a whole',
      { at: { block: 'why', member: 'items' } },
      '#/texts/0/at/item',
      'reference-unknown',
    ],
    [
      'for an item of what is no list',
      { at: { block: 'head', member: 'text', item: 0 } },
      '#/texts/0/at/item',
      'reference-unknown',
    ],
    [
      'for an item one variant lacks',
      { at: { block: 'why', member: 'items', item: 1 } },
      '#/texts/0/at/item',
      'reference-unknown',
    ],
    ['in a variant that is not there', { variants: ['A', 'C'] }, '#/texts/0/variants/1', 'reference-unknown'],
    [
      'in a place that is not there',
      { when: { place: ['leeds', 'york'] } },
      '#/texts/0/when/place/1',
      'reference-unknown',
    ],
    ['that knows no clock', { when: { office: 'open' } }, '#/texts/0/when/office', 'reference-unknown'],
    [
      'that knows no hour',
      { when: { hour: { from: 9, to: 18 } } },
      '#/texts/0/when/hour',
      'reference-unknown',
    ],
    ['that always holds', { when: {} }, '#/texts/0/when', 'items-too-few'],
    ['longer than its block takes', { text: 'long '.repeat(25) }, '#/texts/0/text', 'text-too-long'],
    [
      'about a parameter every object has',
      { when: { param: { name: 'constructor', is: ['x'] } } },
      '#/texts/0/when/param/name',
      'key-invalid',
    ],
  ])('%s', (_what, change, pointer, code) => {
    expect(flawsOf({ texts: [{ ...rule, ...change }], places })).toEqual([
      expect.objectContaining({ pointer, code }),
    ])
  })

  test('under a key that is taken', () => {
    expect(flawsOf({ texts: [rule, { ...rule, text: 'More' }] })).toEqual([
      { pointer: '#/texts/1/key', code: 'key-repeated' },
    ])
  })

  test('at an hour that never comes', () => {
    expect(flawsOf({ texts: [{ ...rule, when: { hour: { from: 9, to: 9 } } }], hours })).toEqual([
      { pointer: '#/texts/0/when/hour', code: 'value-wrong' },
    ])
  })
})

describe('of places', () => {
  test('one key stands once', () => {
    expect(flawsOf({ places: [...places, ...places] })).toEqual([
      { pointer: '#/places/1/key', code: 'key-repeated' },
    ])
  })

  test.each([
    ['a title', { title: 'In {city}' }, '#/title', 'default-missing'],
    ['a title with an empty one', { title: 'In {city| }' }, '#/title', 'default-missing'],
    [
      'the thanks',
      { thanks: { title: 'x', text: 'From {town|here}' } },
      '#/thanks/text',
      'reference-unknown',
    ],
    ['a rule', { texts: [{ ...rule, text: 'In {city}' }] }, '#/texts/0/text', 'default-missing'],
    [
      'a block',
      { blocks: [{ id: 'w', kind: 'bullets', items: ['x', 'In {city}'] }] },
      '#/blocks/0/items/1',
      'default-missing',
    ],
    [
      'a variant',
      { blocks: [{ id: 'h', kind: 'headline', text: 'x', variants: { B: { text: '{cty|x}' } } }] },
      '#/blocks/0/variants/B/text',
      'reference-unknown',
    ],
  ])('%s asks nothing they do not say, and says something without them', (_what, change, pointer, code) => {
    expect(flawsOf({ ...change, places })).toEqual([expect.objectContaining({ pointer, code })])
    expect(flawsOf(change)).toEqual([])
  })
})
