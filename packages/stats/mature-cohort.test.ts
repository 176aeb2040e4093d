import { expect, test } from 'vitest'
import { matureCohort } from './mature-cohort.ts'

const day = 24 * 60 * 60 * 1000
const asOf = 100 * day
const cohort = (exposedAt: number, convertedAt: number | null) =>
  matureCohort([{ exposedAt, convertedAt }], { asOf, windowDays: 7 })

test('a visitor is mature as soon as the whole window has passed', () => {
  expect(cohort(asOf - 7 * day, null)).toEqual({
    mature: { visitors: 1, conversions: 0 },
    immatureVisitors: 0,
  })
  expect(cohort(asOf - 7 * day + 1, asOf)).toEqual({
    mature: { visitors: 0, conversions: 0 },
    immatureVisitors: 1,
  })
})

test('a conversion counts from the exposure on and until just before the window ends', () => {
  expect(cohort(0, 0).mature.conversions).toBe(1)
  expect(cohort(0, 7 * day - 1).mature.conversions).toBe(1)
  expect(cohort(0, 7 * day).mature.conversions).toBe(0)
  expect(cohort(5, 4).mature.conversions).toBe(0)
})
