import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nonInferiority } from './non-inferiority.ts'
import { pooledZ } from './rate-difference.ts'

const arms = fc
  .integer({ min: 1, max: 1e6 })
  .chain((visitors) =>
    fc.integer({ min: 0, max: visitors }).map((conversions) => ({ visitors, conversions })),
  )

test('non-inferior means that the lower limit is above the margin', () => {
  fc.assert(
    fc.property(arms, arms, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (control, treatment, margin) => {
      const checked = nonInferiority(control, treatment, { margin, alpha: 0.05 })
      fc.pre(checked !== null && Math.abs(checked.p - 0.05) > 1e-6)
      expect(checked?.nonInferior).toBe((checked?.relativeLower ?? NaN) > -margin)
    }),
  )
})

test('without a margin it asks for a real improvement', () => {
  const [control, treatment] = [
    { visitors: 2000, conversions: 200 },
    { visitors: 1000, conversions: 130 },
  ]
  expect(nonInferiority(control, treatment, { margin: 0, alpha: 0.05 })?.z).toBeCloseTo(
    pooledZ(control, treatment),
    12,
  )
})

test('finding no harm in few visitors is not being harmless', () => {
  const few = { visitors: 40, conversions: 4 }
  const many = { visitors: 40_000, conversions: 4000 }
  expect(nonInferiority(few, few, { margin: 0.1, alpha: 0.05 })?.nonInferior).toBe(false)
  expect(nonInferiority(many, many, { margin: 0.1, alpha: 0.05 })?.nonInferior).toBe(true)
})

test('nobody seen is nothing known', () => {
  expect(
    nonInferiority(
      { visitors: 0, conversions: 0 },
      { visitors: 1, conversions: 1 },
      { margin: 0.1, alpha: 0.05 },
    ),
  ).toBeNull()
})
