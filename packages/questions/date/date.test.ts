import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { definitions, question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import { daysAfter } from './days.ts'
import type { DateConfig } from './definition.ts'
import { rules } from './rules.ts'

const visit: DateConfig = { ...definitions.date.blank('visit', 'ru'), earliest: 1, latest: 40 }
const day = '2027-12-31'

describe('the first and the last day', () => {
  test.each([
    ['2027-12-31', 'date-too-early', '2028-01-01'],
    ['2028-02-10', 'date-too-late', '2028-02-09'],
  ])('%s is outside', (date, code, limit) => {
    expect(flawsIn(visit, date, day)).toMatchObject([{ code, limit }])
  })

  test.each(['2028-01-01', '2028-02-09'])('%s is inside', (date) => {
    expect(flawsIn(visit, date, day)).toEqual([])
  })

  test('may be left out', () => {
    const any = { ...visit, earliest: undefined, latest: undefined }
    expect(flawsIn(any, '1961-04-12', day)).toEqual([])
    expect(flawsIn(any, '2961-04-12', day)).toEqual([])
  })
})

test.each([
  '2027-02-29',
  '2028-02-30',
  '2028-13-01',
  '2028-1-1',
  '2028-01-01T00:00',
  '20280101',
  '',
  'завтра',
])('“%s” is no date, in the browser as on the server', (typed) => {
  expect(rules.flaw(visit, typed, day)).toEqual({ code: 'answer-shape' })
  expect(flawsIn(visit, typed, day)).toMatchObject([{ code: 'answer-shape' }])
})

test.each([
  ['2027-12-31', 0],
  ['2027-12-30', -1],
  ['2028-02-29', 60],
  ['2028-12-31', 366],
])('%s stands for %d whole days from the start', (date, days) => {
  expect(rules.amount(visit, date, day)).toBe(days)
  expect(daysAfter(day, days)).toBe(date)
})

test('a date is said as the language says it', () => {
  expect(rules.asText(visit, '2027-01-15', 'ru')).toBe('15 января 2027 г.')
  expect(rules.asText(visit, '2027-01-15', 'en')).toBe('15 January 2027')
})

test.each([
  ['2028-01-05', '2028-01-05'],
  [' 5.01.2028 ', '2028-01-05'],
  ['30.2.2028', '2028-02-30'],
  ['завтра', 'завтра'],
])('where there is no date picker, “%s” is read as it is meant', (typed, read) => {
  expect(readPosted(visit, new URLSearchParams({ visit: typed }))).toBe(read)
})

test('a range that is empty is refused', () => {
  expect(parseWith(question, { ...visit, latest: 1 })).toEqual({
    flaws: [{ code: 'range-empty', pointer: '#/latest' }],
  })
})
