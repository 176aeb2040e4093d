import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import type { RatingConfig } from './definition.ts'
import { rules } from './rules.ts'

const service: RatingConfig = {
  kind: 'rating',
  key: 'service',
  title: 'Как прошёл ремонт в прошлый раз?',
  required: true,
  scale: 'stars',
}
const advice: RatingConfig = { ...service, scale: 'nps', low: 'Точно нет', high: 'Обязательно' }
const day = '2026-11-22'

describe('what is outside the scale', () => {
  test.each([
    ['five stars', service, 0, 'number-too-small', 1],
    ['five stars', service, 6, 'number-too-large', 5],
    ['three stars', { ...service, atMost: 3 }, 4, 'number-too-large', 3],
    ['nps', advice, -1, 'number-too-small', 0],
    ['nps', advice, 11, 'number-too-large', 10],
  ])('%s: %o, %d', (_name, asked, answer, code, limit) => {
    expect(rules.flaw(asked, answer, day)).toEqual({ code, limit })
  })

  test.each([
    [service, 1],
    [service, 5],
    [advice, 0],
    [advice, 10],
  ])('the ends are inside', (asked, answer) => {
    expect(flawsIn(asked, answer, day)).toEqual([])
  })
})

test.each(['4.5', 'four', 'NaN'])('a posted “%s” is no mark', (typed) => {
  const posted = readPosted(service, new URLSearchParams({ service: typed }))
  expect(flawsIn(service, posted, day)).toMatchObject([{ code: 'answer-shape' }])
})

test('zero, the worst mark of nps, is an answer and not silence', () => {
  const posted = readPosted(advice, new URLSearchParams('service=0'))
  expect(posted).toBe(0)
  expect(rules.amount(advice, 0, day)).toBe(0)
})

test('the words say out of how many', () => {
  expect(rules.asText(service, 4, 'ru')).toBe('4 из 5')
  expect(rules.asText(advice, 9, 'en')).toBe('9 out of 10')
})

test.each([
  [{ ...service, atMost: 2 }, 'number-too-small'],
  [{ ...service, atMost: 11 }, 'number-too-large'],
  [{ ...advice, atMost: 5 }, 'member-unknown'],
])('a scale of another length is refused', (asked, code) => {
  expect(parseWith(question, asked)).toMatchObject({ flaws: [{ code, pointer: '#/atMost' }] })
})
