import { parseWith } from '@pulya/contract/schema-flaws'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { definitions, question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import type { NumberConfig } from './definition.ts'
import { readNumber } from './read-number.ts'
import { rules } from './rules.ts'

const day = '2026-11-22'
const area: NumberConfig = { ...definitions.number.blank('area', 'ru'), min: 0.5, max: 900_000, step: 0.1 }

describe('what people type', () => {
  test.each([
    ['45', 45],
    ['4,5', 4.5],
    [' 4.5 ', 4.5],
    ['1 200 000', 1_200_000],
    ['1\u00a0200\u202f000,5', 1_200_000.5],
    ['1,200,000', 1_200_000],
    ['−7', -7],
    ['007', 7],
  ])('“%s” is a number', (typed, amount) => {
    expect(readNumber(typed)).toBe(amount)
  })

  test.each(['половина', '50 тыс', '4,', '1e5', '0x10', 'Infinity', '1.2.3', '-', '9'.repeat(400)])(
    '“%s” is told, not passed over',
    (typed) => {
      const posted = readPosted({ ...area, required: false }, new URLSearchParams({ area: typed }))
      expect(rules.flaw({ ...area, required: false }, Number(posted), day)?.code).toBe('number-invalid')
      expect(flawsIn({ ...area, required: false }, posted, day)).toMatchObject([{ code: 'answer-shape' }])
    },
  )

  test('a comma before three digits is a fraction, unless the answer is whole', () => {
    expect(readNumber('1,250')).toBe(1.25)
    expect(readNumber('1,250', true)).toBe(1250)
    expect(readNumber('4,5', true)).toBe(4.5)
  })

  test.each(['ru', 'en-US', 'de'])('any number is read as %s writes it', (locale) => {
    const whole = fc.integer({ min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(whole, (amount) => {
        expect(readNumber(amount.toLocaleString(locale), true)).toBe(amount)
      }),
    )
  })
})

test.each([
  [0.4, 'number-too-small', 0.5],
  [900_001, 'number-too-large', 900_000],
  [0.55, 'number-step', 0.1],
])('%d is refused', (amount, code, limit) => {
  expect(rules.flaw(area, amount, day)).toEqual({ code, limit })
})

test.each([0.5, 0.8, 1.1, 12_345.6, 900_000])('%d is a whole number of steps from the least', (amount) => {
  expect(flawsIn(area, amount, day)).toEqual([])
})

test('steps are counted from the least', () => {
  const beds: NumberConfig = { ...definitions.number.blank('beds', 'ru'), min: 2, step: 4 }
  expect(flawsIn(beds, 6, day)).toEqual([])
  expect(flawsIn(beds, 8, day)).toMatchObject([{ code: 'number-step', limit: 4 }])
})

test('a fraction is refused where a whole number is asked for', () => {
  const people: NumberConfig = { ...definitions.number.blank('people', 'ru'), whole: true }
  expect(flawsIn(people, 2.5, day)).toMatchObject([{ code: 'number-whole' }])
  expect(flawsIn(people, 2, day)).toEqual([])
})

test('the words carry the unit and the separators of the language', () => {
  expect(rules.asText(area, 45_000.1234, 'en')).toBe('45,000.1234\u00a0м²')
  expect(rules.asText(area, 45_000.1234, 'ru')).toBe('45\u00a0000,1234\u00a0м²')
  expect(rules.asText({ ...area, unit: undefined }, 0, 'ru')).toBe('0')
})

test('a range that is empty is refused', () => {
  expect(parseWith(question, { ...area, min: 900_000 })).toEqual({
    flaws: [{ code: 'range-empty', pointer: '#/max' }],
  })
})
