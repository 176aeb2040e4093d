import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquareQuantile, chiSquareUpper } from './chi-square.ts'
import { normalCdf } from './normal.ts'

test('one degree of freedom is a normal statistic squared', () => {
  for (const z of [1e-3, 0.5, 1.96, 10, 37]) {
    expect(chiSquareUpper(z * z, 1) / (2 * normalCdf(-z))).toBeCloseTo(1, 12)
  }
})

test('two degrees of freedom are exponential', () => {
  for (const x of [1e-9, 1, 3, 700]) expect(chiSquareUpper(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 12)
})

test('two more degrees of freedom add one term of the Poisson sum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0.01, max: 200, noNaN: true }),
      (half, x) => {
        let log = -x / 2
        for (let k = 1; k <= half; k++) log += Math.log(x / 2 / k)
        const term = chiSquareUpper(x, 2 * half + 2) - chiSquareUpper(x, 2 * half)
        expect(term).toBeCloseTo(Math.exp(log), 12)
      },
    ),
  )
})

test('a billion degrees of freedom still have a median', () => {
  // Wilson–Hilferty
  expect(chiSquareQuantile(0.5, 1e9) / 1e9).toBeCloseTo((1 - 2 / 9e9) ** 3, 13)
})

test('nothing is beyond infinity and everything beyond nothing', () => {
  expect(chiSquareUpper(0, 3)).toBe(1)
  expect(chiSquareUpper(Infinity, 3)).toBe(0)
})

test('the quantile has the asked share below it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
      fc.double({ min: 0, max: 9, noNaN: true }).map((exponent) => 10 ** exponent),
      (p, df) => {
        expect(chiSquareUpper(chiSquareQuantile(p, df), df)).toBeCloseTo(1 - p, 8)
      },
    ),
  )
})
