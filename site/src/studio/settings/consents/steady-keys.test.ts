import { expect, test } from 'vitest'

import { steadyKeys } from './steady-keys.ts'

const [a, b, c] = [{ text: 'a' }, { text: 'b' }, { text: 'c' }]

test('a part keeps its key wherever it goes', () => {
  const keysOf = steadyKeys()
  const [first, second, third] = keysOf([a, b, c])
  expect(new Set([first, second, third]).size).toBe(3)
  expect(keysOf([c, a, b])).toEqual([third, first, second])
})

test('a part that is written over in its place is still that part', () => {
  const keysOf = steadyKeys()
  const before = keysOf([a, b])
  expect(keysOf([a, { text: 'b, longer' }])).toEqual(before)
})

test('a part that was put in takes the key of nobody', () => {
  const keysOf = steadyKeys()
  const [first, second] = keysOf([a, b])
  const [one, fresh, two] = keysOf([a, c, b])
  expect([one, two]).toEqual([first, second])
  expect([first, second]).not.toContain(fresh)
})
