import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capAmounts } from './cap.ts'
import { excludes } from './interval.ts'
import { compareMeans, type Sample } from './welch.ts'

const sampleOf = (values: number[]): Sample => capAmounts(values, [], 1).control

describe('the sleep data of Student', () => {
  // R: t.test(extra ~ group, data = sleep), with group 1 as control
  const control = sampleOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2])
  const treatment = sampleOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
  const compared = compareMeans(control, treatment, 0.05)

  test('gives the t, p and interval of R', () => {
    expect(compared?.control.mean).toBeCloseTo(0.75, 12)
    expect(compared?.treatment.mean).toBeCloseTo(2.33, 12)
    expect(compared?.test?.t).toBeCloseTo(1.8608, 4)
    expect(compared?.test?.degreesOfFreedom).toBeCloseTo(17.776, 3)
    expect(compared?.test?.p).toBeCloseTo(0.07939, 5)
    expect(compared?.test?.interval.lower).toBeCloseTo(-0.2054832, 7)
    expect(compared?.test?.interval.upper).toBeCloseTo(3.3654832, 7)
  })

  test('has a control too near to zero for an uplift', () => {
    expect(compared?.test?.relativeInterval).toBeNull()
  })
})

test('difference and uplift exclude 0 together', () => {
  const samples = fc
    .array(fc.double({ min: 10, max: 30, noNaN: true }), { minLength: 3, maxLength: 12 })
    .map(sampleOf)
  fc.assert(
    fc.property(samples, samples, (control, treatment) => {
      const tested = compareMeans(control, treatment, 0.05)?.test
      fc.pre(tested?.relativeInterval != null && Math.abs(tested.p - 0.05) > 1e-6)
      if (!tested?.relativeInterval) return
      expect(excludes(tested.relativeInterval, 0)).toBe(tested.p < 0.05)
      expect(excludes(tested.interval, 0)).toBe(tested.p < 0.05)
    }),
  )
})

test('two visitors in each arm are enough to test', () => {
  // t = 2.5 / √(0.5 / 2 + 2 / 2)
  expect(compareMeans(sampleOf([1, 2]), sampleOf([3, 5]), 0.05)?.test?.t).toBeCloseTo(
    2.5 / Math.sqrt(1.25),
    12,
  )
})

test('a single visitor has a mean, and nothing to test by', () => {
  const compared = compareMeans(sampleOf([3]), sampleOf([0, 0, 0, 3, 6]), 0.05)
  expect(compared).toMatchObject({
    control: { mean: 3, variance: 0 },
    relativeUplift: 1.8 / 3 - 1,
    test: null,
  })
  expect(compared?.standardError).toBeCloseTo(1.2, 12)
  expect(compareMeans(sampleOf([]), sampleOf([1]), 0.05)).toBeNull()
})

test('a control that earned nothing has no uplift', () => {
  expect(compareMeans(sampleOf([0, 0]), sampleOf([0, 5]), 0.05)?.relativeUplift).toBeNull()
})

describe('capping', () => {
  test('brings the largest payments of both arms down to the quantile of all that was paid', () => {
    const { cap, control, treatment } = capAmounts([0, 0, 10, 30], [0, 20, 1000], 0.75)
    expect(cap).toBe(30)
    expect(control).toEqual({ visitors: 4, sum: 40, sumOfSquares: 1000 })
    expect(treatment).toEqual({ visitors: 3, sum: 50, sumOfSquares: 400 + 900 })
  })

  test('needs somebody who paid', () => {
    expect(capAmounts([0, 0], [0], 0.99)).toMatchObject({ cap: null, control: { visitors: 2, sum: 0 } })
  })
})
