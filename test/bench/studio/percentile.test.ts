import { expect, test } from 'vitest'

import { percentile } from './percentile.ts'
import { rowsOf } from './rows.ts'

test('of twenty values the nineteenth is not exceeded by 95 of a hundred', () => {
  const values = Array.from({ length: 20 }, (_, place) => 20 - place)
  expect(percentile(values, 0.95)).toBe(19)
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([], 0.95)).toBeNaN()
})

test('a screen that is too heavy and an action that is too slow break their limits, each on its own line', () => {
  const rows = rowsOf(
    { home: { scriptBytes: 150_001, shift: 0 }, leads: { scriptBytes: 150_000, shift: 0.3 } },
    { 'quiz, typing': [[40, 101], [99], [16]], 'offer, adding': [[120], [16], [104]] },
  )
  const over = rows.filter(({ value, limit }) => value > limit).map(({ what }) => what)
  expect(over).toEqual(['home, script, brotli bytes', 'leads, layout shift', 'offer, adding, p95, ms'])
})
