import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alwaysValidCritical, weigh, type Plan } from './always-valid.ts'
import { compareAnytime, estimateAnytime, rateEvidence, runningP } from './any-look.ts'
import { excludes } from './interval.ts'
import { twoSidedCritical } from './normal.ts'

const plan: Plan = { alpha: 0.05, plannedVisitors: 5000 }
const plans = fc.record({
  alpha: fc.double({ min: 1e-6, max: 0.3, noNaN: true }),
  plannedVisitors: fc.integer({ min: 10, max: 1e7 }),
})
const visitors = fc.integer({ min: 1, max: 2e9 })

describe('the boundary', () => {
  test('p reaches alpha exactly at the critical value', () => {
    fc.assert(
      fc.property(plans, visitors, (anyPlan, n) => {
        const critical = alwaysValidCritical(n, anyPlan)
        expect(weigh(critical, n, anyPlan).p / anyPlan.alpha).toBeCloseTo(1, 9)
        expect(weigh(critical * 1.001, n, anyPlan).significant).toBe(true)
        expect(weigh(-critical * 0.999, n, anyPlan).significant).toBe(false)
      }),
    )
  })

  test('it is where the paper has it', () => {
    // mpmath, 40 digits
    const critical = alwaysValidCritical(1406, { alpha: 0.05, plannedVisitors: 2000 })
    expect(critical).toBeCloseTo(3.04744880783767, 12)
  })

  test('it asks for more than a single look would', () => {
    fc.assert(
      fc.property(plans, visitors, (anyPlan, n) => {
        expect(alwaysValidCritical(n, anyPlan)).toBeGreaterThan(twoSidedCritical(anyPlan.alpha))
      }),
    )
  })

  test('an estimate is known best, against a single look, at the planned number of visitors', () => {
    const at = (n: number) => alwaysValidCritical(n, plan)
    expect(at(5000)).toBeLessThan(at(2500))
    expect(at(5000)).toBeLessThan(at(10_000))
  })
})

describe('two rates', () => {
  const control = { visitors: 10_000, conversions: 500 }

  test('the verdict and both intervals say the same', () => {
    for (const conversions of [500, 560, 580, 590, 600, 610, 650, 380]) {
      const compared = compareAnytime(control, { visitors: 10_000, conversions }, plan)
      if (!compared) throw new Error('both arms have visitors')
      expect(excludes(compared.differenceInterval, 0)).toBe(compared.significant)
      expect(excludes(compared.relativeInterval, 0)).toBe(compared.significant)
      expect(compared.p < plan.alpha).toBe(compared.significant)
    }
  })

  test('there is nothing to weigh before both arms are seen', () => {
    expect(compareAnytime(control, { visitors: 0, conversions: 0 }, plan)).toBeNull()
    expect(rateEvidence({ visitors: 0, conversions: 0 }, control, plan)).toBeNull()
  })
})

describe('the p-value that is shown', () => {
  const look = (conversions: number) => ({
    control: { visitors: 5000, conversions: 250 },
    treatment: { visitors: 5000, conversions },
  })

  test('never rises again, and is 1 before anyone came', () => {
    const nobody = { visitors: 0, conversions: 0 }
    const [before, first, best, worse] = runningP(
      [{ control: nobody, treatment: nobody }, look(300), look(340), look(260)],
      plan,
    )
    expect(before).toBe(1)
    expect(first).toBeLessThan(1)
    expect(best).toBeLessThan(plan.alpha)
    expect(worse).toBe(best)
  })
})

describe('any other estimate', () => {
  test('its interval excludes 0 exactly when it is significant', () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(
        numbers,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        visitors,
        (estimate, standardError, n) => {
          const weighed = estimateAnytime({ estimate, standardError, visitors: n }, plan)
          expect(weighed && excludes(weighed.interval, 0)).toBe(weighed?.significant)
        },
      ),
    )
  })

  test('an estimate without error cannot be weighed', () => {
    expect(estimateAnytime({ estimate: 1, standardError: 0, visitors: 100 }, plan)).toBeNull()
  })
})
