import fc from 'fast-check'
import { expect, test } from 'vitest'

import { inLatin } from './in-latin.ts'

test.each([
  ['Ремонт: цена', 'remont-tsena'],
  ['Щётка, ёж и подъезд', 'shchetka-ezh-i-podieezd'],
  ['Большая стоимость — what’s that', 'bolshaia-stoimost-whats-that'],
  ['Crème brûlée — 500–1000 ₽', 'creme-brulee-500-1000'],
  ['  __Q1__ ', 'q1'],
  ['東京', ''],
  ['🙂', ''],
])('%s is written %s', (text, word) => {
  expect(inLatin(text, 40)).toBe(word)
})

test('a long text ends with a whole word', () => {
  expect(inLatin('one two three', 9)).toBe('one-two')
  expect(inLatin('one two three', 7)).toBe('one-two')
  expect(inLatin('unbreakable', 5)).toBe('unbre')
})

test('whatever the text, the word is made of letters, digits and single hyphens inside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, max) => {
      expect(inLatin(text, max)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(inLatin(text, max).length).toBeLessThanOrEqual(max)
    }),
  )
})
