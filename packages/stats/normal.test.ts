import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalCdf, normalQuantile, twoSidedCritical, twoSidedP } from './normal.ts'

// mpmath, 40 digits
test.each([
  [-37, 5.725571222524576e-300],
  [-20, 2.7536241186062337e-89],
  [-1.96, 0.024997895148220435],
  [0, 0.5],
  [3, 0.9986501019683699],
])('Φ(%d) = %d', (z, p) => {
  expect(normalCdf(z) / p).toBeCloseTo(1, 12)
})

test.each([
  [1e-300, -37.0471],
  [0.025, -1.9599639845400538],
  [0.5, 0],
  [0.999999999999, 7.0344869100478356],
])('the %d quantile is %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, z < -30 ? 4 : 13)
})

test('nothing and everything lie beyond infinity', () => {
  expect(normalQuantile(0)).toBe(-Infinity)
  expect(normalQuantile(1)).toBe(Infinity)
  expect(normalQuantile(-0.1)).toBeNaN()
})

test('quantile and distribution undo each other, down to the smallest p', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
      expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, z > 4 ? 8 : 11)
    }),
  )
})

test('the two-sided level and its critical value belong together', () => {
  expect(twoSidedCritical(0.05)).toBeCloseTo(1.959963984540054, 14)
  expect(twoSidedP(twoSidedCritical(1e-9))).toBeCloseTo(1e-9, 20)
  expect(twoSidedP(-2)).toBe(twoSidedP(2))
})
