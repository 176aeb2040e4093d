import { twoSidedCritical } from '@pulya/stats/normal'
import { z } from 'zod'
import type { Difference } from '../compare.ts'
import { boundaryOf, crosses, outside, shareOf } from './reading.ts'
import { simulateTests } from './simulate-tests.ts'

const number = z.number()
const range = z.tuple([number, number])

export const falsePositiveCase = z.object({
  inputs: z.object({
    kind: z.literal('false_positive_rate'),
    rate: number,
    treatment_share: number,
    tests: number,
    look_every_visitors: number,
    looks: number,
    alpha: number,
    n_star: number,
  }),
  expected: z.object({
    always_valid_must_be_at_most: number,
    always_valid_range: range,
    naive_range: range,
    last_look_range: range,
  }),
})

/** Tests of nothing against nothing, looked at all the time: how often does each way of reading find something? */
export function checkFalsePositives({ inputs, expected }: z.output<typeof falsePositiveCase>): Difference[] {
  const { rate, alpha, look_every_visitors: visitorsBetweenLooks } = inputs
  const tests = simulateTests({
    tests: inputs.tests,
    controlRate: rate,
    treatmentRate: rate,
    treatmentShare: inputs.treatment_share,
    looks: inputs.looks,
    visitorsBetweenLooks,
  })
  const boundary = boundaryOf({ alpha, plannedVisitors: inputs.n_star }, inputs.looks, visitorsBetweenLooks)
  const naive = twoSidedCritical(alpha)
  const alwaysValidShare = shareOf(tests, (looks) => crosses(looks, boundary))
  const naiveShare = shareOf(tests, (looks) => looks.some((size) => size > naive))
  const lastLookShare = shareOf(tests, (looks) => (looks.at(-1) ?? 0) > naive)
  return [
    ...outside('always_valid_range', alwaysValidShare, expected.always_valid_range),
    ...outside('always_valid_must_be_at_most', alwaysValidShare, [0, expected.always_valid_must_be_at_most]),
    ...outside('naive_range', naiveShare, expected.naive_range),
    ...outside('last_look_range', lastLookShare, expected.last_look_range),
  ]
}
