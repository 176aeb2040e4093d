import { expect, test } from 'vitest'
import { compareRatios, type PairedSums } from './ratio-metric.ts'

/** Revenue and leads of each visitor. */
function sumsOf(visitors: [number, number][]): PairedSums {
  const total = (value: (y: number, z: number) => number) =>
    visitors.reduce((sum, [y, z]) => sum + value(y, z), 0)
  return {
    visitors: visitors.length,
    numerator: total((y) => y),
    denominator: total((_, z) => z),
    numeratorSquares: total((y) => y * y),
    denominatorSquares: total((_, z) => z * z),
    products: total((y, z) => y * z),
  }
}

test('with one lead for everybody the ratio is the mean', () => {
  const [control, treatment] = [
    [10, 12, 9, 14, 11],
    [13, 15, 11, 12, 16],
  ]
  const ratios = compareRatios(
    sumsOf((control ?? []).map((y) => [y, 1])),
    sumsOf((treatment ?? []).map((y) => [y, 1])),
    0.05,
  )
  expect(ratios.control.ratio).toBeCloseTo(11.2, 12)
  // The standard deviation of 10, 12, 9, 14, 11 is √3.7.
  expect(ratios.control.standardError).toBeCloseTo(Math.sqrt(3.7 / 5), 12)
  expect(ratios.difference).toBeCloseTo(2.2, 12)
})

test('visitors who bring in proportion leave no doubt about the ratio', () => {
  const {
    control,
    test: tested,
    relativeInterval,
  } = compareRatios(
    sumsOf([
      [10, 1],
      [30, 3],
      [0, 0],
    ]),
    sumsOf([
      [20, 2],
      [50, 5],
    ]),
    0.05,
  )
  expect(control.ratio).toBe(10)
  expect(control.standardError).toBe(0)
  expect(tested).toBeNull()
  expect(relativeInterval).toBeNull()
})

test('without leads there is no ratio, with one visitor no error', () => {
  const none = sumsOf([
    [0, 0],
    [0, 0],
  ])
  const one = sumsOf([[5, 1]])
  const two = sumsOf([
    [5, 1],
    [9, 2],
  ])
  expect(compareRatios(none, two, 0.05)).toMatchObject({
    control: { ratio: null, standardError: null },
    difference: null,
    relativeUplift: null,
    test: null,
    interval: null,
    relativeInterval: null,
  })
  expect(compareRatios(one, two, 0.05)).toMatchObject({
    control: { ratio: 5, standardError: null },
    difference: 14 / 3 - 5,
    test: null,
  })
})
