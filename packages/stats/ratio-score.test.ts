import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ratioScore, ratioScoreInterval } from './ratio-score.ts'
import { pooledZ } from './rate-difference.ts'

const arms = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1e9 })).chain((visitors) =>
  fc.oneof(
    fc.integer({ min: 1, max: visitors }).map((conversions) => ({ visitors, conversions })),
    fc
      .integer({ min: 0, max: Math.min(3, visitors - 1) })
      .map((m) => ({ visitors, conversions: visitors - m })),
  ),
)
const criticals = fc.double({ min: 0.1, max: 8, noNaN: true })

test('at the ends of the interval the score is just significant', () => {
  fc.assert(
    fc.property(arms, arms, criticals, (control, treatment, critical) => {
      const { lower, upper } = ratioScoreInterval(control, treatment, critical)
      expect(ratioScore(control, treatment, lower)).toBeCloseTo(critical, 5)
      expect(ratioScore(control, treatment, upper)).toBeCloseTo(-critical, 5)
    }),
  )
})

test('the score of equal rates is the pooled z', () => {
  fc.assert(
    fc.property(arms, arms, (control, treatment) => {
      expect(ratioScore(control, treatment, 1)).toBeCloseTo(pooledZ(control, treatment), 6)
    }),
  )
})

test('more confidence asks for a wider interval', () => {
  fc.assert(
    fc.property(arms, arms, criticals, (control, treatment, critical) => {
      const narrow = ratioScoreInterval(control, treatment, critical)
      const wide = ratioScoreInterval(control, treatment, critical * 1.01)
      expect(wide.lower).toBeLessThan(narrow.lower)
      expect(wide.upper).toBeGreaterThan(narrow.upper)
    }),
  )
})
