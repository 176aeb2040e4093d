import { describe, expect, test } from 'vitest'
import { compareAdjusted, type CovariateSums } from './cuped.ts'

/** Result and covariate of each visitor. */
function sumsOf(visitors: [number, number][]): CovariateSums {
  const total = (value: (y: number, x: number) => number) =>
    visitors.reduce((sum, [y, x]) => sum + value(y, x), 0)
  return {
    visitors: visitors.length,
    result: total((y) => y),
    covariate: total((_, x) => x),
    resultSquares: total((y) => y * y),
    covariateSquares: total((_, x) => x * x),
    products: total((y, x) => y * x),
  }
}

describe('a covariate that foretells everything', () => {
  // y = 3x, and 2 more in the treatment
  const control = sumsOf([
    [3, 1],
    [6, 2],
    [15, 5],
  ])
  const treatment = sumsOf([
    [2, 0],
    [14, 4],
    [29, 9],
  ])

  test('leaves the pure effect and no doubt', () => {
    const compared = compareAdjusted(control, treatment, 0.05)
    expect(compared?.theta).toBeCloseTo(3, 12)
    expect(compared?.difference).toBeCloseTo(2, 12)
    expect(compared).toMatchObject({ standardError: 0, test: null, interval: null, varianceReduction: 1 })
  })
})

test('a covariate that never varies changes nothing', () => {
  const compared = compareAdjusted(
    sumsOf([
      [1, 7],
      [2, 7],
      [3, 7],
    ]),
    sumsOf([
      [3, 7],
      [5, 7],
    ]),
    0.05,
  )
  expect(compared).toMatchObject({ theta: 0, difference: 2, varianceReduction: 0 })
  // Variances 1 and 2, over 3 and 2 visitors.
  expect(compared?.standardError).toBeCloseTo(Math.sqrt(1 / 3 + 1), 12)
})

test('a single visitor is too few', () => {
  expect(
    compareAdjusted(
      sumsOf([[1, 1]]),
      sumsOf([
        [1, 1],
        [2, 2],
      ]),
      0.05,
    ),
  ).toBeNull()
})
