import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import type { SliderConfig } from './definition.ts'
import { afterMove, afterTyping } from './range.ts'
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

describe('a range', () => {
  const rooms: SliderConfig = { ...share, key: 'area', range: true, min: 20, max: 120, unit: 'м²' }
  const read = (form: string) => readPosted(rooms, new URLSearchParams(form))

  test.each([
    [{ from: 40, to: 60 }, undefined],
    [{ from: 40, to: 40 }, undefined],
    [{ from: 60, to: 40 }, { code: 'range-reversed' }],
    [
      { from: 10, to: 40 },
      { code: 'number-too-small', limit: 20 },
    ],
    [
      { from: 40, to: 121 },
      { code: 'number-too-large', limit: 120 },
    ],
    [50, { code: 'answer-shape' }],
  ])('%j is %j', (answer, flaw) => {
    expect(rules.flaw(rooms, answer, day)).toEqual(flaw)
  })

  test('is no answer where one number is asked for', () => {
    expect(rules.flaw(share, { from: 40, to: 60 }, day)).toEqual({ code: 'answer-shape' })
  })

  test('is said with both ends, and counts as its middle', () => {
    expect(rules.asText(rooms, { from: 40, to: 60.5 }, 'ru')).toBe('от 40 до 60,5\u00a0м²')
    expect(rules.asText(rooms, { from: 40, to: 60.5 }, 'en')).toBe('from 40 to 60.5\u00a0м²')
    expect(rules.amount(rooms, { from: 40, to: 61 }, day)).toBe(50.5)
  })

  test.each([
    ['area.from=40&area.to=60,5', { from: 40, to: 60.5 }],
    ['area.from=40&area.to=', { from: 40, to: 120 }],
    ['area.from=&area.to=60', { from: 20, to: 60 }],
    ['area.from=&area.to=', undefined],
  ])('posted as “%s” is %j', (form, answer) => {
    expect(read(form)).toEqual(answer)
  })

  test('an end that is no number is refused, not passed over', () => {
    expect(flawsIn(rooms, read('area.from=сорок&area.to=60'), day)).toMatchObject([{ code: 'answer-shape' }])
  })

  test.each([
    [undefined, 'from', 40, { from: 40, to: 120 }],
    [{ from: 40, to: 60 }, 'from', 80, { from: 80, to: 80 }],
    [{ from: 40, to: 60 }, 'to', 30, { from: 30, to: 30 }],
  ] as const)('%j: the thumb “%s” moved to %d leaves %j', (range, end, at, moved) => {
    expect(afterMove(rooms, range, end, at)).toEqual(moved)
  })

  test.each([
    [{ from: 40, to: 60 }, 'to', 6, { from: 40, to: 6 }],
    [{ from: 40, to: 60 }, 'to', Number.NaN, { from: 40, to: 120 }],
    [{ from: 40, to: 120 }, 'from', Number.NaN, undefined],
  ] as const)('%j: “%s” typed as %d leaves %j', (range, end, typed, left) => {
    expect(afterTyping(rooms, range, end, typed)).toEqual(left)
  })
})
