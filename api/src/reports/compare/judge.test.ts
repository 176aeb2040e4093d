import { excludes } from '@pulya/stats/interval'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Effect } from '../shape/effect.ts'
import type { IntervalShape } from '../shape/interval.ts'
import { type Comparable, comparableMeans, comparableRates } from './comparable.ts'
import { costEffect } from './cost-effect.ts'
import { judgeOf } from './judge.ts'
import { effectOf, followTrail } from './trail.ts'

const arm = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 0.6, noNaN: true }))
  .map(([visitors, share]) => ({ visitors, conversions: Math.floor(visitors * share) }))
const rates = fc
  .array(fc.record({ control: arm, treatment: arm }), { minLength: 1, maxLength: 3 })
  .map((epochs) => comparableRates(epochs))

const sample = fc
  .tuple(
    fc.integer({ min: 30, max: 400 }),
    fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }),
  )
  .map(([visitors, paid]) => ({
    visitors,
    sum: paid.reduce((total, amount) => total + amount, 0),
    sumOfSquares: paid.reduce((total, amount) => total + amount * amount, 0),
  }))
const means = fc
  .array(fc.record({ control: sample, treatment: sample }), { minLength: 1, maxLength: 3 })
  .map((epochs) => comparableMeans(epochs))

const level = fc.double({ min: 0.002, max: 0.2, noNaN: true })
const ends = ({ lower, upper }: IntervalShape) => ({ lower: lower ?? -Infinity, upper: upper ?? Infinity })
const saysNothing = (interval: IntervalShape) => !excludes(ends(interval), 0)
const intervalsOf = ({ relativeInterval, differenceInterval }: Effect) => [
  relativeInterval,
  differenceInterval,
]

describe.each(['any-look', 'fixed'] as const)('judged in mode %s', (mode) => {
  const judge = judgeOf({ mode, alpha: 0.05, plannedVisitors: 4000 })

  test.each([
    ['rates', rates],
    ['means', means],
  ])('%s have a p below a level exactly when both intervals at it exclude 0', (_of, comparables) => {
    fc.assert(
      fc.property(comparables, level, (compared, at) => {
        fc.pre(compared !== undefined)
        const p = judge.p(compared)
        fc.pre(Math.abs(p - at) > 1e-7)
        const { differenceInterval, relativeInterval } = judge.size(compared, at)
        expect([excludes(differenceInterval, 0), excludes(relativeInterval, 0)]).toEqual([p < at, p < at])
      }),
      { numRuns: 400 },
    )
  })

  test('so it is with what is shown after many looks, and turned over into costs', () => {
    fc.assert(
      fc.property(fc.array(rates, { minLength: 1, maxLength: 5 }), level, (looks, at) => {
        const seen = looks.map((compared): Comparable | undefined => compared)
        const last = followTrail(judge, seen.length - 1, ({ to }) => seen[to]).at(-1)
        fc.pre(last !== undefined && looks.every((look) => look && Math.abs(judge.p(look) - at) > 1e-7))
        const effect = effectOf(judge, last, { alpha: at, p: last.p, level: at })
        expect(intervalsOf(effect).map(saysNothing)).toEqual([!effect.significant, !effect.significant])
        expect(saysNothing(costEffect(effect).relativeInterval)).toBe(!effect.significant)
      }),
      { numRuns: 300 },
    )
  })
})

test('means of two epochs are compared inside each, however their visitors are mixed', () => {
  // 1 and 3 against 3 and 5, then 10 and 12 four times over against 12 and 14: two more in both epochs.
  const compared = comparableMeans([
    {
      control: { visitors: 2, sum: 4, sumOfSquares: 10 },
      treatment: { visitors: 2, sum: 8, sumOfSquares: 34 },
    },
    {
      control: { visitors: 8, sum: 88, sumOfSquares: 976 },
      treatment: { visitors: 2, sum: 26, sumOfSquares: 340 },
    },
  ])
  const judge = judgeOf({ mode: 'any-look', alpha: 0.05, plannedVisitors: 4000 })
  expect(compared && judge.size(compared, 0.05).difference).toBeCloseTo(2, 12)
})

test('nothing that varies is nothing to judge by', () => {
  const judge = judgeOf({ mode: 'any-look', alpha: 0.05, plannedVisitors: 4000 })
  const same = { visitors: 10, sum: 0, sumOfSquares: 0 }
  const compared = comparableMeans([{ control: same, treatment: same }])
  expect(compared && judge.p(compared)).toBe(1)
  expect(compared && judge.size(compared, 0.05)).toMatchObject({ difference: 0, relative: null })
})

test('money in a fixed test is judged as Welch has it, case co-0021 of the reference', () => {
  const compared = comparableMeans([
    {
      control: { visitors: 44_566, sum: 3_967_428.68, sumOfSquares: 42_140_739_031.48 },
      treatment: { visitors: 59_053, sum: 8_407_638.57, sumOfSquares: 112_933_736_769.09 },
    },
  ])
  const judge = judgeOf({ mode: 'fixed', alpha: 0.05, plannedVisitors: 1 })
  const size = compared && judge.size(compared, 0.05)
  expect(compared && judge.p(compared)).toBeCloseTo(2.449359357586968e-13, 17)
  expect(size?.differenceInterval.lower).toBeCloseTo(39.070813027498005, 6)
  expect(size?.differenceInterval.upper).toBeCloseTo(67.6307617212869, 6)
  expect(size?.relativeInterval.lower).toBeCloseTo(0.4100546411421592, 8)
})

test('half as much again costs a third less, nobody left costs without bound', () => {
  const effect: Effect = {
    relative: 0.5,
    relativeInterval: { lower: -1, upper: null },
    difference: 0.01,
    differenceInterval: { lower: null, upper: null },
    p: 1,
    significant: false,
  }
  expect(costEffect(effect)).toMatchObject({
    relative: expect.closeTo(-1 / 3, 12),
    relativeInterval: { lower: -1, upper: null },
    difference: null,
  })
})
