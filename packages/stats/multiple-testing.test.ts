import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg, bonferroni, holm } from './multiple-testing.ts'

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })
const rounded = (numbers: number[]) => numbers.map((number) => Number(number.toFixed(12)))

test('five p-values come out as from p.adjust of R, in their order', () => {
  const mixed = [0.03, 0.01, 0.05, 0.02, 0.04]
  expect(rounded(bonferroni(mixed))).toEqual([0.15, 0.05, 0.25, 0.1, 0.2])
  expect(rounded(holm(mixed))).toEqual([0.09, 0.05, 0.09, 0.08, 0.09])
  expect(rounded(benjaminiHochberg(mixed))).toEqual([0.05, 0.05, 0.05, 0.05, 0.05])
})

test('nothing becomes smaller, and the more cautious method is never the smaller', () => {
  fc.assert(
    fc.property(ps, (tested) => {
      const [cautious, stepwise, suggesting] = [bonferroni(tested), holm(tested), benjaminiHochberg(tested)]
      for (const [index, p] of tested.entries()) {
        expect(p).toBeLessThanOrEqual((suggesting[index] ?? NaN) + 1e-15)
        expect(suggesting[index]).toBeLessThanOrEqual((stepwise[index] ?? NaN) + 1e-15)
        expect(stepwise[index]).toBeLessThanOrEqual(cautious[index] ?? NaN)
      }
    }),
  )
})

test('the order of the tests does not matter', () => {
  fc.assert(
    fc.property(ps, (tested) => {
      expect(holm(tested.toReversed())).toEqual(holm(tested).toReversed())
      expect(benjaminiHochberg(tested.toReversed())).toEqual(benjaminiHochberg(tested).toReversed())
    }),
  )
})

test('one test is itself', () => {
  expect([bonferroni([0.3]), holm([0.3]), benjaminiHochberg([0.3])]).toEqual([[0.3], [0.3], [0.3]])
})
