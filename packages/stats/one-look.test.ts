import { describe, expect, test } from 'vitest'
import type { Arm } from './arm.ts'
import { compareOnce, estimateRate } from './one-look.ts'

const of = (conversions: number, visitors: number): Arm => ({ conversions, visitors })

test('Newcombe’s own example comes out', () => {
  // 56 of 70 against 48 of 80, method 10: 0.0524 to 0.3339
  const compared = compareOnce(of(48, 80), of(56, 70), 0.05)
  expect(compared?.newcombeInterval.lower).toBeCloseTo(0.0524, 4)
  expect(compared?.newcombeInterval.upper).toBeCloseTo(0.3339, 4)
})

test('z and p are pooled for the verdict, as observed beside it', () => {
  // mpmath, 40 digits
  const compared = compareOnce(of(2, 7), of(6, 7), 0.05)
  expect(compared?.pooled.z).toBeCloseTo(2.1602468994692865, 14)
  expect(compared?.pooled.p).toBeCloseTo(0.030753561259274573, 14)
  expect(compared?.observed?.z).toBeCloseTo(2.6457513110645907, 14)
  expect(compared?.observed?.p).toBeCloseTo(0.0081509715935027, 14)
})

describe('nothing to compare', () => {
  test('an arm that nobody has seen has no rate and may have any', () => {
    expect(estimateRate(of(0, 0), 0.05)).toEqual({ rate: null, interval: { lower: 0, upper: 1 } })
    expect(compareOnce(of(2, 9), of(0, 0), 0.05)).toBeNull()
  })

  test('arms that convert nobody do not differ', () => {
    const compared = compareOnce(of(0, 10), of(0, 20), 0.05)
    expect(compared?.pooled.z).toBe(0)
    expect(compared?.pooled.p).toBeCloseTo(1, 15)
    expect(compared?.observed).toBeNull()
  })
})
