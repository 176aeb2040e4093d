import { describe, expect, test } from 'vitest'

import { changesOf, passedDeadlines } from '../deadlines.ts'
import { deadline } from './definition.ts'
import { untilInWords } from './until.ts'

const block = {
  id: 'd',
  kind: 'deadline',
  text: 'Цена',
  at: '2026-12-15T20:00:00+03:00',
  timeZone: 'Europe/Moscow',
}

describe('is refused:', () => {
  test.each([
    ['a time that is not the same for everybody', { at: '2026-12-15T20:00:00' }],
    ['a day without an hour', { at: '2026-12-15' }],
    ['an hour nobody has', { at: '2026-12-15T25:00:00Z' }],
    ['a zone nobody lives in', { timeZone: 'Europe/Atlantis' }],
    ['another instant for a variant', { variants: { B: { at: '2027-12-15T20:00:00Z' } } }],
    ['a countdown that starts with the visit', { minutes: 15 }],
  ])('%s', (_what, change) => {
    expect(deadline.schema.safeParse({ ...block, ...change }).success).toBe(false)
  })
})

test('a variant may say in other words what ends', () => {
  const variants = { B: { text: 'Скидка', after: 'Скидка закончилась' } }
  expect(deadline.schema.safeParse({ ...block, variants }).success).toBe(true)
})

test.each([
  ['2026-12-15T20:00:00+03:00', 'Europe/Moscow', 'ru', 'до 15 декабря 2026 г., 20:00 (Москва)'],
  ['2026-12-15T20:00:00+03:00', 'Asia/Yekaterinburg', 'ru', 'до 15 декабря 2026 г., 22:00 (Екатеринбург)'],
  ['2026-12-15T00:00:00+03:00', 'Europe/Moscow', 'ru', 'до конца 14 декабря 2026 г. (Москва)'],
  ['2026-12-31T23:59:59+03:00', 'Europe/Moscow', 'ru', 'до конца 31 декабря 2026 г. (Москва)'],
  ['2027-07-01T12:00:00Z', 'Europe/London', 'en', 'until 13:00 on 1 July 2027 (United Kingdom Time)'],
  ['2026-12-31T21:00:00Z', 'Europe/Moscow', 'en', 'until the end of 31 December 2026 (Moscow Time)'],
] as const)('%s by the clock of %s in %s: %s', (at, timeZone, locale, words) => {
  expect(untilInWords(at, timeZone, locale).replaceAll('\u00a0', ' ')).toBe(words)
})

test('a line does not end between a day and its month', () => {
  const words = untilInWords(block.at, block.timeZone, 'ru')
  expect(words.split(' ')).toEqual(['до', '15\u00a0декабря\u00a02026\u00a0г.,', '20:00', '(Москва)'])
})

describe('of an offer', () => {
  const at = Date.parse('2026-12-15T17:00:00Z')
  const blocks = [
    { kind: 'headline' },
    { kind: 'deadline', id: 'late', at: '2027-01-01T00:00:00Z' },
    { kind: 'deadline', id: 'early', at: '2026-12-15T20:00:00+03:00' },
    { kind: 'deadline', id: 'same', at: '2026-12-15T17:00:00Z' },
  ] as const

  test('the changes are instants, each once, in order', () => {
    expect(changesOf(blocks)).toEqual([at, Date.UTC(2027, 0, 1)])
  })

  test('a deadline holds to its last millisecond and is over then', () => {
    expect(passedDeadlines(blocks, at - 1)).toEqual([])
    expect(passedDeadlines(blocks, at)).toEqual(['early', 'same'])
  })
})
