import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arm } from './arm.ts'
import { heterogeneity } from './heterogeneity.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'
import { compareOnce } from './one-look.ts'
import { compareStratified } from './stratified.ts'

const of = (conversions: number, visitors: number): Arm => ({ conversions, visitors })
const nobody = of(0, 0)

// Charig and others 1986, https://doi.org/10.1136/bmj.292.6524.879: open surgery (treatment) against keyhole surgery
const kidneyStones = [
  { control: of(234, 270), treatment: of(81, 87) },
  { control: of(55, 80), treatment: of(192, 263) },
]

test('Simpson’s paradox is seen, and the strata are believed', () => {
  const compared = compareStratified(kidneyStones, 0.05)
  expect(compared?.naiveDifference).toBeCloseTo(273 / 350 - 289 / 350, 12)
  expect(compared?.difference).toBeCloseTo(
    (357 * (81 / 87 - 234 / 270) + 343 * (192 / 263 - 55 / 80)) / 700,
    12,
  )
  expect(compared?.signReversal).toBe(true)
})

test('one stratum is the plain comparison', () => {
  const arms = fc
    .integer({ min: 1, max: 1e6 })
    .chain((visitors) =>
      fc.integer({ min: 0, max: visitors }).map((conversions) => of(conversions, visitors)),
    )
  fc.assert(
    fc.property(arms, arms, (control, treatment) => {
      const plain = compareOnce(control, treatment, 0.05)
      const compared = compareStratified([{ control, treatment }], 0.05)
      fc.pre(compared?.pooled != null)
      expect(compared?.pooled?.z).toBeCloseTo(plain?.pooled.z ?? NaN, 9)
      expect(compared?.observed?.z).toEqual(plain?.observed?.z)
      expect(compared?.difference).toBe(plain?.difference)
    }),
  )
})

test('a stratum with one arm empty changes nothing', () => {
  const lonely = { control: nobody, treatment: of(50, 500) }
  expect(compareStratified([...kidneyStones, lonely], 0.05)).toEqual(compareStratified(kidneyStones, 0.05))
  expect(compareStratified([lonely], 0.05)).toBeNull()
})

test('where nobody converts, nothing can be measured', () => {
  expect(compareStratified([{ control: of(0, 9), treatment: of(0, 7) }], 0.05)).toMatchObject({
    difference: 0,
    relativeUplift: null,
    interval: null,
    pooled: null,
    mantelHaenszel: null,
  })
})

describe('Mantel and Haenszel', () => {
  test('admissions to Berkeley do not depend on sex', () => {
    // R: mantelhaen.test(UCBAdmissions, correct = FALSE)
    const tested = mantelHaenszel([
      { control: of(512, 825), treatment: of(89, 108) },
      { control: of(353, 560), treatment: of(17, 25) },
      { control: of(120, 325), treatment: of(202, 593) },
      { control: of(138, 417), treatment: of(131, 375) },
      { control: of(53, 191), treatment: of(94, 393) },
      { control: of(22, 373), treatment: of(24, 341) },
    ])
    expect(tested?.chiSquare).toBeCloseTo(1.5246, 4)
    expect(tested?.p).toBeCloseTo(0.2169, 4)
  })
})

describe('heterogeneity', () => {
  test('of two estimates is the square of their z', () => {
    const [one, other] = [
      { estimate: 0.3, variance: 0.01 },
      { estimate: 0.1, variance: 0.03 },
    ]
    expect(heterogeneity([one, other])?.q).toBeCloseTo(0.2 ** 2 / 0.04, 12)
    expect(heterogeneity([one, other, one])?.degreesOfFreedom).toBe(2)
  })

  test('needs two estimates that vary', () => {
    expect(heterogeneity([{ estimate: 1, variance: 1 }])).toBeNull()
    expect(
      heterogeneity([
        { estimate: 1, variance: 1 },
        { estimate: 1, variance: 0 },
      ]),
    ).toBeNull()
  })
})
