import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareHorizonRates, horizonRate, type FollowUp } from './kaplan-meier.ts'

const at = (horizonDays: number) => ({ horizonDays, alpha: 0.05 })
const waiting = (...days: number[]): FollowUp[] => days.map((day) => ({ days: day, converted: false }))
const converted = (...days: number[]): FollowUp[] => days.map((day) => ({ days: day, converted: true }))

// Freireich and others 1963, the 6-MP arm; the survival table is in every textbook.
const remission = [
  ...converted(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]

describe('the remission data of Freireich', () => {
  test.each([
    [6, 0.857, 0.0764],
    [10, 0.753, 0.0963],
    [16, 0.627, 0.1141],
    [35, 0.448, 0.1346],
  ])('leaves after %i weeks the share of the textbooks', (weeks, survival, standardError) => {
    const { rate, standardError: error } = horizonRate(remission, at(weeks)) ?? {}
    expect(1 - (rate ?? NaN)).toBeCloseTo(survival, 3)
    expect(error).toBeCloseTo(standardError, 3)
  })
})

test('when everybody was followed it is the plain rate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (x, rest) => {
      const visitors = [
        ...converted(...Array.from({ length: x }, (_, day) => day)),
        ...waiting(...Array.from({ length: rest }, () => 99)),
      ]
      const plain = x / (x + rest)
      const read = horizonRate(visitors, at(60))
      expect(read?.rate).toBeCloseTo(plain, 12)
      expect(read?.standardError).toBeCloseTo(Math.sqrt((plain * (1 - plain)) / (x + rest)), 12)
      expect(read?.interval?.lower).toBeLessThan(plain)
      expect(read?.interval?.upper).toBeGreaterThan(plain)
    }),
  )
})

test('visitors who went the same way may be given together', () => {
  const followUp = fc.record({ days: fc.integer({ min: 0, max: 9 }), converted: fc.boolean() })
  const groups = fc.array(fc.tuple(followUp, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(groups, (given) => {
      const one = given.flatMap(([followed, visitors]) => Array.from({ length: visitors }, () => followed))
      const together = given.map(([followed, visitors]) => ({ ...followed, visitors }))
      expect(horizonRate(together, at(7))).toEqual(horizonRate(one, at(7)))
    }),
  )
})

test('whoever is last seen on the day of a conversion could still have converted then', () => {
  expect(horizonRate([...converted(5), ...waiting(5)], at(7))?.rate).toBe(0.5)
})

describe('at the ends', () => {
  const all = horizonRate(converted(1, 2, 3), at(7))
  const none = horizonRate(waiting(5, 6, 7), at(7))

  test('all or none converted: no interval, and nothing to compare by', () => {
    expect(all).toEqual({ rate: 1, standardError: null, interval: null })
    expect(none).toEqual({ rate: 0, standardError: 0, interval: null })
    expect(all && none && compareHorizonRates(all, none)).toBeNull()
    expect(none && compareHorizonRates(none, none)).toBeNull()
  })

  test('a conversion on the horizon counts, one after it does not', () => {
    expect(horizonRate([...converted(7), ...waiting(9)], at(7))?.rate).toBe(0.5)
    expect(horizonRate([...converted(8), ...waiting(9)], at(7))?.rate).toBe(0)
  })

  test('nobody has no rate', () => {
    expect(horizonRate([], at(7))).toBeNull()
  })
})
