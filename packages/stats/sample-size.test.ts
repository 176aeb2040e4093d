import fc from 'fast-check'
import { expect, test } from 'vitest'
import { powerForRates } from './power.ts'
import { visitorsForMeans, visitorsForRates } from './sample-size.ts'

const usual = { alpha: 0.05, power: 0.8 }

test('from 20 % to 25 % it takes what R says', () => {
  // power.prop.test(p1 = 0.2, p2 = 0.25, power = 0.8): n = 1093.739
  expect(visitorsForRates(0.2, 0.25, usual)).toMatchObject({ control: 1094, treatment: 1094 })
  expect(visitorsForRates(0.2, 0.25, usual)?.controlExact).toBeCloseTo(1093.739, 3)
})

test('an effect of one standard deviation takes 16 visitors an arm', () => {
  // 2 · (1.959964 + 0.841621)²
  expect(visitorsForMeans(1, 1, usual)).toMatchObject({ control: 16, treatment: 16 })
})

test('uneven arms: the treatment gets its multiple of the exact number', () => {
  const needed = visitorsForRates(0.1, 0.2, { ...usual, allocation: 0.25 })
  expect(needed?.control).toBe(9412)
  expect(needed?.treatment).toBe(2353)
})

test('several treatments share the alpha', () => {
  expect(visitorsForRates(0.1, 0.2, { ...usual, comparisons: 2 })).toEqual(
    visitorsForRates(0.1, 0.2, { ...usual, alpha: 0.025 }),
  )
})

test('no number finds an effect that is not there or cannot be', () => {
  expect(visitorsForRates(0.1, 0, usual)).toBeNull()
  expect(visitorsForRates(0.6, 1, usual)).toBeNull()
  expect(visitorsForRates(0.1, -1.1, usual)).toBeNull()
  expect(visitorsForMeans(5, 0, usual)).toBeNull()
})

test('with the visitors asked for, the power is the one asked for', () => {
  const rates = fc.double({ min: 0.01, max: 0.6, noNaN: true })
  const effects = fc.double({ min: 0.05, max: 0.6, noNaN: true })
  fc.assert(
    fc.property(rates, effects, fc.boolean(), (baseline, size, worse) => {
      const effect = worse ? -size : size
      const needed = visitorsForRates(baseline, effect, usual)?.controlExact ?? NaN
      const experiment = { baseline, controlVisitors: needed, treatmentVisitors: needed, alpha: 0.05 }
      expect(powerForRates(experiment, effect)).toBeCloseTo(0.8, 9)
    }),
  )
})
