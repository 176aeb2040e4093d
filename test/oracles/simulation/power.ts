import { twoSidedCritical } from '@pulya/stats/normal'
import { z } from 'zod'
import type { Difference } from '../compare.ts'
import { boundaryOf, crosses, outside, shareOf } from './reading.ts'
import { simulateTests } from './simulate-tests.ts'

const number = z.number()

export const powerCase = z.object({
  inputs: z.object({
    kind: z.literal('power'),
    rate: number,
    true_ratio: number,
    treatment_share: number,
    tests: number,
    look_every_visitors: number,
    n_fixed_total: number,
    n_star: number,
    alpha: number,
    min_conversions_total: number,
    min_visitors_per_arm: number,
  }),
  expected: z.object({
    fixed_horizon_power_at_n: number,
    always_valid_power_at_half_n: number,
    always_valid_power_at_n: number,
    always_valid_power_at_1_5n: number,
    always_valid_power_at_2n: number,
    n_for_80_percent_over_n_fixed: number,
    tolerance_on_each_power: number,
  }),
})

/** Tests with a real difference: how often is it found, by a single look at the end and by looking all the time? */
export function checkPower({ inputs, expected }: z.output<typeof powerCase>): Difference[] {
  const { rate, alpha, look_every_visitors: visitorsBetweenLooks, n_fixed_total: fixed } = inputs
  const looksUntil = (visitors: number) => Math.round(visitors / visitorsBetweenLooks)
  const looks = looksUntil(2 * fixed)
  const tests = simulateTests({
    tests: inputs.tests,
    controlRate: rate,
    treatmentRate: rate * inputs.true_ratio,
    treatmentShare: inputs.treatment_share,
    looks,
    visitorsBetweenLooks,
    conversionsMin: inputs.min_conversions_total,
    visitorsPerArmMin: inputs.min_visitors_per_arm,
  })
  const boundary = boundaryOf({ alpha, plannedVisitors: inputs.n_star }, looks, visitorsBetweenLooks)
  const alwaysValidUntil = (visitors: number) =>
    shareOf(tests, (test) => crosses(test, boundary.slice(0, looksUntil(visitors))))
  const fixedHorizon = shareOf(tests, (test) => (test[looksUntil(fixed) - 1] ?? 0) > twoSidedCritical(alpha))

  const near = (path: string, got: number, aim: number) => {
    const slack = expected.tolerance_on_each_power
    return outside(path, got, [aim - slack, aim + slack])
  }
  const enough = expected.n_for_80_percent_over_n_fixed
  return [
    ...near('fixed_horizon_power_at_n', fixedHorizon, expected.fixed_horizon_power_at_n),
    ...near(
      'always_valid_power_at_half_n',
      alwaysValidUntil(fixed / 2),
      expected.always_valid_power_at_half_n,
    ),
    ...near('always_valid_power_at_n', alwaysValidUntil(fixed), expected.always_valid_power_at_n),
    ...near('always_valid_power_at_1_5n', alwaysValidUntil(1.5 * fixed), expected.always_valid_power_at_1_5n),
    ...near('always_valid_power_at_2n', alwaysValidUntil(2 * fixed), expected.always_valid_power_at_2n),
    ...near('n_for_80_percent_over_n_fixed', alwaysValidUntil(enough * fixed), 0.8),
  ]
}
