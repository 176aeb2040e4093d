import { expect, test } from 'vitest'

import { median } from './median.ts'

test('the middle one, whatever the order they came in and however many digits they have', () => {
  expect(median([100, 9, 10])).toBe(10)
})

test('of an even number, between the two in the middle', () => {
  expect(median([40, 10, 30, 20])).toBe(25)
})

test('of nothing there is none', () => {
  expect(median([])).toBeNaN()
})
