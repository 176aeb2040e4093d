import { expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { readPosted } from '../pages.ts'
import type { RangeConfig } from './definition.ts'
import { afterMove, afterTyping } from './ends.ts'
import { rules } from './rules.ts'

const rooms: RangeConfig = {
  kind: 'range',
  key: 'area',
  title: 'Какую площадь вы ищете?',
  required: true,
  min: 20,
  max: 120,
  step: 5,
  unit: 'м²',
}
const day = '2026-11-22'
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
])('%j is %j', (answer, flaw) => {
  expect(rules.flaw(rooms, answer, day)).toEqual(flaw)
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

test('one number is no range', () => {
  expect(flawsIn(rooms, 50, day)).toMatchObject([{ code: 'answer-shape' }])
})
