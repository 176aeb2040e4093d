import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import type { SliderConfig } from './definition.ts'
import { rules } from './rules.ts'

const share: SliderConfig = {
  kind: 'slider',
  key: 'share',
  title: 'Какая часть дохода уходит на платежи?',
  required: true,
  min: 0,
  max: 150,
  step: 5,
  unit: '%',
}
const day = '2026-11-22'
const posted = (typed: string) => readPosted(share, new URLSearchParams({ share: typed }))

test.each([
  [-1, 'number-too-small', 0],
  [151, 'number-too-large', 150],
])('%d is outside', (amount, code, limit) => {
  expect(rules.flaw(share, amount, day)).toEqual({ code, limit })
})

test.each([0, 150, 33, 47.5])('%d is accepted: a typed number may stand between two steps', (amount) => {
  expect(flawsIn(share, amount, day)).toEqual([])
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, '50', null])('%s is no number', (value) => {
  expect(flawsIn(share, value, day)).toMatchObject([{ code: 'answer-shape' }])
})

describe('a typed number in a posted form', () => {
  test.each([
    ['45', 45],
    [' 47,5 ', 47.5],
  ])('“%s” is read', (typed, amount) => {
    expect(posted(typed)).toBe(amount)
  })

  test('what is no number is refused, not passed over', () => {
    expect(flawsIn({ ...share, required: false }, posted('половина'), day)).toHaveLength(1)
  })
})

test('the words carry the unit and the separators of the language', () => {
  const rent = { ...share, max: 90_000, unit: '₽' }
  expect(rules.asText(rent, 45_000.5, 'en')).toBe('45,000.5\u00a0₽')
  expect(rules.asText(rent, 45_000.5, 'ru')).toBe('45\u00a0000,5\u00a0₽')
})

test('a range that is empty is refused', () => {
  expect(parseWith(question, { ...share, min: 150 })).toEqual({
    flaws: [{ code: 'range-empty', pointer: '#/max' }],
  })
})
