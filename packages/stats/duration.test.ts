import { expect, test } from 'vitest'
import { duration } from './duration.ts'

const plan = { visitorsPerVariant: 1094, variants: 2, visitorsPerDay: 300, trafficShare: 1 }

test('eight days of visitors take two whole weeks', () => {
  expect(duration(plan)).toEqual({ daysNeeded: 8, days: 14 })
})

test('half of the traffic takes twice as long, other cycles round otherwise', () => {
  expect(duration({ ...plan, trafficShare: 0.5, cycleDays: 1 })).toEqual({ daysNeeded: 15, days: 15 })
})

test('a share that floats cannot hold adds no day', () => {
  // 100 · 0.29 is 28.999999999999996
  const exact = { visitorsPerVariant: 29, variants: 1, visitorsPerDay: 100, trafficShare: 0.29 }
  expect(duration({ ...exact, cycleDays: 1 })).toEqual({ daysNeeded: 1, days: 1 })
})
