import { expect, test } from 'vitest'
import { allocate } from './bandit.ts'

const of = (conversions: number, visitors: number) => ({ conversions, visitors })
const rules = { floor: 0.05, visitorsMin: 100 }

test('visitors go where the chance is, and some everywhere', () => {
  const { chancesBest, weights } = allocate([of(30, 1000), of(90, 1000), of(31, 1000)], rules)
  expect(chancesBest[1]).toBeGreaterThan(0.999)
  expect(weights?.[0]).toBeCloseTo(0.05, 3)
  expect(weights?.[1]).toBeCloseTo(0.9, 3)
  expect(weights?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14)
})

test('an arm with too few visitors keeps all weights as they are', () => {
  const { chancesBest, weights } = allocate([of(30, 1000), of(90, 1000), of(3, 99)], rules)
  expect(weights).toBeNull()
  expect(chancesBest).toHaveLength(3)
})

test('a floor that fills everything makes arms equal', () => {
  expect(allocate([of(30, 1000), of(90, 1000)], { ...rules, floor: 0.6 }).weights).toEqual([0.5, 0.5])
})
