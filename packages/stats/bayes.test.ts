import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arm } from './arm.ts'
import { believeArms } from './bayes.ts'
import { posterior, type Belief } from './belief.ts'
import { chancesAmong } from './best-arm.ts'
import { upliftQuantile } from './uplift-belief.ts'

const of = (conversions: number, visitors: number): Arm => ({ conversions, visitors })
const noOpinion = { a: 1, b: 1 }
const beliefs = fc
  .integer({ min: 0, max: 3000 })
  .chain((visitors) => fc.integer({ min: 0, max: visitors }).map((conversions) => of(conversions, visitors)))
  .map((arm) => posterior(noOpinion, arm))
const mean = ({ a, b }: Belief) => a / (a + b)

/** Beta(1, 1) and whole counts: P(T > C) as a sum, https://www.evanmiller.org/bayesian-ab-testing.html */
function chanceToBeat(control: Arm, treatment: Arm): number {
  const [a, b] = [1 + control.conversions, 1 + control.visitors - control.conversions]
  const [c, d] = [1 + treatment.conversions, 1 + treatment.visitors - treatment.conversions]
  const logFactorial = (n: number) =>
    Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((x, y) => x + y, 0)
  const logBeta = (x: number, y: number) =>
    logFactorial(x - 1) + logFactorial(y - 1) - logFactorial(x + y - 1)
  return Array.from({ length: c }, (_, i) =>
    Math.exp(logBeta(a + i, b + d) - Math.log(d + i) - logBeta(1 + i, d) - logBeta(a, b)),
  ).reduce((x, y) => x + y, 0)
}

describe('two arms', () => {
  test('the chance to beat the control is Miller’s sum', () => {
    for (const [control, treatment] of [
      [of(2, 9), of(5, 11)],
      [of(0, 30), of(3, 25)],
      [of(40, 200), of(31, 190)],
      [of(10, 10), of(9, 10)],
    ] as const) {
      const [against] = believeArms([control, treatment]).againstControl
      expect(against?.chanceToBeat).toBeCloseTo(chanceToBeat(control, treatment), 11)
    }
  })

  test('what one loses less than the other is what it has more', () => {
    fc.assert(
      fc.property(beliefs, beliefs, (control, treatment) => {
        const chances = chancesAmong([control, treatment])
        const [c, t] = [chances(0), chances(1)]
        expect(c.expectedLoss - t.expectedLoss).toBeCloseTo(mean(treatment) - mean(control), 10)
        expect(c.best + t.best).toBeCloseTo(1, 10)
      }),
    )
  })

  test('the uplift is below 0 as often as the control is better', () => {
    fc.assert(
      fc.property(beliefs, beliefs, (control, treatment) => {
        const { best } = chancesAmong([control, treatment])(0)
        fc.pre(best > 1e-3 && best < 1 - 1e-3)
        expect(upliftQuantile(control, treatment, best)).toBeCloseTo(0, 6)
      }),
      { numRuns: 30 },
    )
  })

  test('turning the ratio over turns its quantiles over', () => {
    const [c, t] = [posterior(noOpinion, of(0, 50)), posterior(noOpinion, of(3, 40))]
    expect((1 + upliftQuantile(c, t, 0.975)) * (1 + upliftQuantile(t, c, 0.025))).toBeCloseTo(1, 8)
  })
})

test('arms that look the same share the chance', () => {
  const believed = believeArms([of(25, 500), of(25, 500), of(25, 500), of(25, 500)])
  for (const { best } of believed.arms) expect(best).toBeCloseTo(1 / 4, 10)
  for (const { upliftMedian } of believed.againstControl) expect(upliftMedian).toBeCloseTo(0, 10)
})

test('before any data the prior speaks', () => {
  const [arm] = believeArms([of(0, 0)], { prior: { a: 3, b: 97 }, credibility: 0.8 }).arms
  expect(arm?.mean).toBeCloseTo(0.03, 12)
  expect(arm?.best).toBeCloseTo(1, 10)
  expect(arm?.expectedLoss).toBe(0)
  // scipy: beta.ppf([0.1, 0.9], 3, 97)
  expect(arm?.interval.lower).toBeCloseTo(0.01118306, 8)
  expect(arm?.interval.upper).toBeCloseTo(0.05286514, 8)
})

test('without arms there is nothing to believe', () => {
  expect(believeArms([])).toEqual({ arms: [], againstControl: [] })
})
