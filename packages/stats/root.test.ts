import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rootBetween } from './root.ts'

test('roots come out to the last digits, rising or falling, in few steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.boolean(), (root, rising) => {
      let calls = 0
      const f = (x: number) => (calls++, (rising ? 1 : -1) * (x ** 3 - root ** 3))
      expect(rootBetween(0, 2e6, f) / root).toBeCloseTo(1, 14)
      expect(calls).toBeLessThan(80)
    }),
  )
})

test('a pole at an end does no harm', () => {
  expect(rootBetween(0, 1, (x) => 1 / (1 - x) - 1000)).toBeCloseTo(0.999, 15)
})

test('a root at an end is found there', () => {
  expect(rootBetween(0, 5, (x) => x)).toBe(0)
  expect(rootBetween(0, 5, (x) => x - 5)).toBe(5)
})

test('without a root it is the end nearer to one', () => {
  expect(rootBetween(0, 5, (x) => x + 1)).toBe(0)
  expect(rootBetween(0, 5, (x) => x - 6)).toBe(5)
})
