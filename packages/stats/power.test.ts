import fc from 'fast-check'
import { expect, test } from 'vitest'
import { powerForRates, smallestRise } from './power.ts'

test('the smallest rise found is found with the power asked for', () => {
  const visitors = fc.integer({ min: 200, max: 1e9 })
  const baselines = fc.double({ min: 0.001, max: 0.6, noNaN: true })
  fc.assert(
    fc.property(baselines, visitors, visitors, (baseline, controlVisitors, treatmentVisitors) => {
      const experiment = { baseline, controlVisitors, treatmentVisitors, alpha: 0.05 }
      const rise = smallestRise(experiment, 0.8)
      expect(powerForRates(experiment, rise?.relative ?? NaN)).toBeCloseTo(0.8, 8)
      expect(baseline * (rise?.relative ?? NaN)).toBeCloseTo(rise?.absolute ?? NaN, 12)
    }),
  )
})

test('ten visitors find nothing above 90 %', () => {
  const tiny = { baseline: 0.9, controlVisitors: 10, treatmentVisitors: 10, alpha: 0.05 }
  expect(smallestRise(tiny, 0.8)).toBeNull()
})

test('without an effect the power is the chance of a false find to that side', () => {
  const experiment = { baseline: 0.1, controlVisitors: 500, treatmentVisitors: 900, alpha: 0.05 }
  expect(powerForRates(experiment, 0)).toBeCloseTo(0.025, 12)
})
