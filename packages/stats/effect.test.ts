import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arm } from './arm.ts'
import { effect } from './effect.ts'
import { excludes } from './interval.ts'
import { pooledZ } from './rate-difference.ts'

const of = (conversions: number, visitors: number): Arm => ({ conversions, visitors })
const misses = ({ visitors, conversions }: Arm) => of(visitors - conversions, visitors)

const arms = fc
  .tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 60 }), fc.boolean())
  .chain(([many, few, isFew]) => {
    const visitors = isFew ? few : many
    return fc.integer({ min: 0, max: visitors }).map((conversions) => of(conversions, visitors))
  })
const criticals = fc.double({ min: 0.1, max: 8, noNaN: true })

describe('published examples', () => {
  test('56 of 70 against 48 of 80 differ by 5 to 34 points (Newcombe 1998; by Mee)', () => {
    const { differenceInterval } = effect(of(48, 80), of(56, 70), 1.959964)
    expect(differenceInterval.lower).toBeCloseTo(0.0533, 4)
    expect(differenceInterval.upper).toBeCloseTo(0.3377, 4)
  })

  test('36 of 40 is 2.94 to 7.15 times 16 of 80 (Koopman 1984)', () => {
    const { relativeInterval } = effect(of(16, 80), of(36, 40), 1.959964)
    expect(relativeInterval.lower).toBeCloseTo(1.94, 2)
    expect(relativeInterval.upper).toBeCloseTo(6.15, 2)
  })
})

describe('one verdict', () => {
  test('both intervals exclude 0 exactly when |z| is over the critical value', () => {
    fc.assert(
      fc.property(arms, arms, criticals, (control, treatment, critical) => {
        const z = Math.abs(pooledZ(control, treatment))
        fc.pre(Math.abs(z - critical) > 1e-6)
        const { differenceInterval, relativeInterval } = effect(control, treatment, critical)
        expect(excludes(differenceInterval, 0)).toBe(z > critical)
        expect(excludes(relativeInterval, 0)).toBe(z > critical)
      }),
    )
  })
})

describe('symmetry', () => {
  test('exchanging the arms turns the difference around', () => {
    fc.assert(
      fc.property(arms, arms, criticals, (control, treatment, critical) => {
        const there = effect(control, treatment, critical)
        const back = effect(treatment, control, critical)
        expect(back.difference).toBeCloseTo(-there.difference, 14)
        expect(back.differenceInterval.upper).toBeCloseTo(-there.differenceInterval.lower, 14)
      }),
    )
  })

  test('counting those who leave instead turns the difference around', () => {
    fc.assert(
      fc.property(arms, arms, criticals, (control, treatment, critical) => {
        const stayed = effect(control, treatment, critical).differenceInterval
        const left = effect(misses(control), misses(treatment), critical).differenceInterval
        expect(left.lower).toBeCloseTo(-stayed.upper, 12)
        expect(left.upper).toBeCloseTo(-stayed.lower, 12)
      }),
    )
  })
})

describe('edges', () => {
  test('without conversions in the control the uplift has no number and no upper end', () => {
    const { relativeUplift, relativeInterval } = effect(of(0, 50), of(3, 40), 1.96)
    expect(relativeUplift).toBeNull()
    expect(relativeInterval.lower).toBeGreaterThan(-1)
    expect(relativeInterval.upper).toBe(Infinity)
  })

  test('without any conversions the ratio may be anything, the difference may not', () => {
    const { relativeInterval, differenceInterval } = effect(of(0, 20), of(0, 10), 2)
    expect(relativeInterval).toEqual({ lower: -1, upper: Infinity })
    // As the score test of one rate ends at c² / (n + c²).
    expect(differenceInterval.lower).toBeCloseTo(-4 / 24, 14)
    expect(differenceInterval.upper).toBeCloseTo(4 / 14, 14)
  })

  test('nobody against everybody reaches the end of the scale', () => {
    expect(effect(of(0, 5), of(5, 5), 2).differenceInterval.upper).toBe(1)
    expect(effect(of(5, 5), of(0, 5), 2).differenceInterval.lower).toBe(-1)
  })

  test('everybody in both arms still leaves doubt', () => {
    const { relativeInterval } = effect(of(20, 20), of(10, 10), 2)
    expect(relativeInterval.lower).toBeCloseTo(-4 / 14, 14)
    expect(relativeInterval.upper).toBeCloseTo(4 / 20, 14)
  })
})
