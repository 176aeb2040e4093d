import { describe, expect, test } from 'vitest'

import type { Circumstances } from './circumstances.ts'
import { offerDocument } from './document.ts'
import { chosenTexts, longestTexts, ownTexts, rulesShown, wordsOf } from './fill.ts'
import { withTexts } from './slots.ts'

const offer = offerDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'Estimates in {city|your town}',
  description: 'An estimate within a day',
  theme: 'workshop',
  brand: { name: 'Workshop', phone: '+44 20 7946 0000' },
  variants: [
    { key: 'A', name: 'Control' },
    { key: 'B', name: 'Shorter' },
  ],
  blocks: [
    { id: 'head', kind: 'headline', text: 'A line-by-line estimate', variants: { B: { text: 'The price' } } },
    { id: 'sub', kind: 'subhead', text: 'We answer the same day' },
    { id: 'why', kind: 'bullets', items: ['No advance', 'Work in {city|your town}', 'A {word|thing}'] },
  ],
  thanks: { title: 'Thank you', text: 'We will call' },
  hours: {
    timeZone: 'Europe/London',
    days: [{ day: 1, from: '09:00', to: '18:00' }],
    within: 15,
  },
  places: [
    { key: 'leeds', name: 'Leeds', values: { city: 'Leeds', word: '{city|x}' } },
    { key: 'york', name: 'York', values: { city: 'the old city of York' } },
  ],
  texts: [
    {
      key: 'ads',
      at: { block: 'head', member: 'text' },
      when: { click: 'google' },
      text: 'You asked for a price',
    },
    {
      key: 'kitchen',
      at: { block: 'head', member: 'text' },
      when: { param: { name: 'utm_content', is: ['Kitchen', 'кухня'] } },
      variants: ['A'],
      text: 'A kitchen estimate in {city|your town}',
    },
    {
      key: 'closed',
      at: { block: 'sub', member: 'text' },
      when: { office: 'closed' },
      text: 'We answer in the morning',
    },
    {
      key: 'phone',
      at: { block: 'why', member: 'items', item: 0 },
      when: { device: 'phone', place: ['york'] },
      text: 'Call us',
    },
  ],
})

/** A Monday in winter, when London is at UTC. */
const open = Date.UTC(2026, 0, 5, 12)
const stranger: Circumstances = { params: {}, device: 'computer', now: open }
const said = (variant: string, more: Partial<Circumstances>) =>
  wordsOf(chosenTexts(offer, variant, { ...stranger, ...more }))

test('whom no rule knows reads what the blocks say, with the words after the bar', () => {
  const own = {
    '.title': 'Estimates in your town',
    'head.text': 'A line-by-line estimate',
    'sub.text': 'We answer the same day',
    'why.items.0': 'No advance',
    'why.items.1': 'Work in your town',
    'why.items.2': 'A thing',
  }
  expect(said('A', {})).toEqual(own)
  expect(wordsOf(ownTexts(offer, 'A'))).toEqual(own)
  expect(rulesShown(chosenTexts(offer, 'A', stranger))).toEqual({})
})

describe('a rule speaks', () => {
  test.each<[string, Partial<Circumstances>, string, string]>([
    [
      'whatever the case of the value',
      { params: { utm_content: 'KITCHEN' } },
      'A kitchen estimate in your town',
      'kitchen',
    ],
    ['in any language', { params: { utm_content: 'КУХНЯ' } }, 'A kitchen estimate in your town', 'kitchen'],
    [
      'in the words of a place',
      { params: { utm_content: 'кухня' }, place: 'leeds' },
      'A kitchen estimate in Leeds',
      'kitchen',
    ],
    ['to who came by a click', { params: { gbraid: 'x' } }, 'You asked for a price', 'ads'],
    [
      'before those below it',
      { params: { gclid: 'x', utm_content: 'кухня' } },
      'You asked for a price',
      'ads',
    ],
  ])('%s', (_how, circumstances, text, rule) => {
    const chosen = chosenTexts(offer, 'A', { ...stranger, ...circumstances })
    expect(chosen['head.text']).toEqual({ text, rule })
    expect(rulesShown(chosen)).toEqual({ 'head.text': rule })
  })

  test('by the clock of the office', () => {
    const sunday = Date.UTC(2026, 0, 4, 12)
    expect(said('A', { now: sunday })['sub.text']).toBe('We answer in the morning')
    expect(said('A', { now: open })['sub.text']).toBe('We answer the same day')
  })

  test('only when all that it names holds', () => {
    const item = (more: Partial<Circumstances>) => said('A', more)['why.items.0']
    expect(item({ device: 'phone', place: 'york' })).toBe('Call us')
    expect(item({ device: 'phone', place: 'leeds' })).toBe('No advance')
    expect(item({ device: 'phone' })).toBe('No advance')
    expect(item({ place: 'york' })).toBe('No advance')
  })

  test('only in its variants', () => {
    expect(said('B', { params: { utm_content: 'кухня' } })['head.text']).toBe('The price')
  })
})

test('a place nobody has is no place', () => {
  expect(said('A', { place: 'constructor' })).toEqual(said('A', {}))
})

test('a place that lacks a value reads the words after the bar, whatever the value is called', () => {
  const odd = offerDocument.parse({
    ...offer,
    title: 'In {constructor|some} town',
    places: [
      ...(offer.places ?? []),
      { key: 'bath', name: 'Bath', values: Object.fromEntries([['constructor', 'a Georgian']]) },
    ],
  })
  const titleIn = (place: string) => chosenTexts(odd, 'A', { ...stranger, place })['.title']?.text
  expect([titleIn('bath'), titleIn('york')]).toEqual(['In a Georgian town', 'In some town'])
})

test('what a place says is not looked into again', () => {
  expect(said('A', { place: 'leeds' })['why.items.2']).toBe('A {city|x}')
})

test('the longest text of a slot is one that somebody can read there', () => {
  const longest = longestTexts(offer, 'A')
  expect(longest['head.text']).toEqual({
    text: 'A kitchen estimate in the old city of York',
    rule: 'kitchen',
  })
  expect(longest['.title']).toEqual({ text: 'Estimates in the old city of York' })
  expect(longest['why.items.0']).toEqual({ text: 'No advance' })
  expect(longestTexts(offer, 'B')['head.text']).toEqual({ text: 'You asked for a price', rule: 'ads' })
})

test('an offer reads with its texts put in, and is otherwise as it was', () => {
  const read = withTexts(offer, 'B', { 'head.text': 'Other', 'why.items.1': 'Second', '.title': 'Tab' })
  expect(read).toMatchObject({ title: 'Tab', description: 'An estimate within a day', thanks: offer.thanks })
  expect(read.blocks).toEqual([
    { id: 'head', kind: 'headline', text: 'Other' },
    { id: 'sub', kind: 'subhead', text: 'We answer the same day' },
    { id: 'why', kind: 'bullets', items: ['No advance', 'Second', 'A {word|thing}'] },
  ])
})
