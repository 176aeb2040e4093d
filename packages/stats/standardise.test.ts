import fc from 'fast-check'
import { expect, test } from 'vitest'

import { alwaysValidCritical, weigh } from './always-valid.ts'
import { ratioBounds } from './fieller.ts'
import { excludes } from './interval.ts'
import { benjaminiHochbergWithLevels, holmWithLevels } from './multiple-testing.ts'
import { pooledMeans, pooledRates, standardise } from './standardise.ts'
import { compareStratified } from './stratified.ts'

const arm = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([visitors, share]) => ({ visitors, conversions: Math.floor(visitors * share) }))
const stratum = fc.record({ control: arm, treatment: arm })

test('the standardised rates are those of the stratified comparison, and so is their statistic', () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 2, maxLength: 6 }), (strata) => {
      const compared = compareStratified(strata, 0.05)
      const both = standardise(strata.map(({ control, treatment }) => pooledRates(control, treatment)))
      expect(both?.control.value).toBeCloseTo(compared?.controlRate ?? NaN, 12)
      const difference = (both?.treatment.value ?? NaN) - (both?.control.value ?? NaN)
      expect(difference).toBeCloseTo(compared?.difference ?? NaN, 12)
      const variance = (both?.treatment.variance ?? NaN) + (both?.control.variance ?? NaN)
      // Where nothing varies there is no difference either.
      expect(difference / Math.sqrt(variance || 1)).toBeCloseTo(compared?.pooled?.z ?? 0, 9)
    }),
  )
})

test('means share the variance around each of them', () => {
  // 1, 2, 3 and 4, 6: squares about the means 2 and 2, over three degrees of freedom.
  const { control, treatment, visitors } = pooledMeans(
    { visitors: 3, sum: 6, sumOfSquares: 14 },
    { visitors: 2, sum: 10, sumOfSquares: 52 },
  )
  expect(control).toEqual({ value: 2, variance: expect.closeTo(4 / 9, 12) })
  expect(treatment).toEqual({ value: 5, variance: expect.closeTo(4 / 6, 12) })
  expect(visitors).toBe(5)
})

test('a ratio always has bounds, and they hold 1 exactly when the test of the difference refuses nothing', () => {
  const estimate = fc.record({
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 400, noNaN: true }),
  })
  fc.assert(
    fc.property(
      estimate,
      estimate,
      fc.double({ min: 1, max: 4, noNaN: true }),
      (control, treatment, critical) => {
        const z = (treatment.value - control.value) / Math.sqrt(treatment.variance + control.variance)
        fc.pre(Math.abs(Math.abs(z) - critical) > 1e-6)
        const bounds = ratioBounds(control, treatment, critical)
        expect(bounds.lower).toBeGreaterThanOrEqual(0)
        expect(bounds.upper).toBeGreaterThan(bounds.lower)
        expect(excludes(bounds, 1)).toBe(Math.abs(z) > critical)
      },
    ),
    { numRuns: 2000 },
  )
})

test('an always-valid p is below a level exactly when the statistic is beyond the boundary of that level', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(
      number(-6, 6),
      fc.integer({ min: 10, max: 1e6 }),
      number(0.001, 0.2),
      (z, visitors, level) => {
        const plan = { alpha: 0.05, plannedVisitors: 4000 }
        const critical = alwaysValidCritical(visitors, plan, level)
        fc.pre(Math.abs(Math.abs(z) - critical) > 1e-6)
        expect(weigh(z, visitors, plan).p < level).toBe(Math.abs(z) > critical)
      },
    ),
  )
})

test.each([holmWithLevels, benjaminiHochbergWithLevels])(
  'the level of a test among others says the same as its raised p (%o)',
  (adjust) => {
    const ps = fc.array(fc.oneof(fc.double({ min: 0, max: 0.06, noNaN: true }), fc.constant(1)), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(ps, (raw) => {
        const said = adjust(raw, 0.05)
        fc.pre(raw.every((p, index) => Math.abs(p - (said[index]?.level ?? 0)) > 1e-9))
        expect(said.map(({ p }) => p < 0.05)).toEqual(raw.map((p, index) => p < (said[index]?.level ?? NaN)))
      }),
    )
  },
)
