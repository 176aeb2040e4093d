import { twoSidedCritical } from '@pulya/stats/normal'
import { boundaryOf, crosses, shareOf } from '../oracles/simulation/reading.ts'
import type { Measured, Row } from './measured.ts'
import type { PowerCase } from './published.ts'
import { simulateLooks } from './simulate-looks.ts'
import { percent } from './table.ts'

/** A real difference: how often is it found by N, the visitors that a single look needs for 80 %, and after more? */
export function power({ inputs, expected }: PowerCase, tests: number, random: () => number): Row {
  const { rate, alpha, look_every_visitors: visitorsBetweenLooks, n_fixed_total: fixed } = inputs
  const treatmentRate = rate * inputs.true_ratio
  const looksUntil = (visitors: number) => Math.round(visitors / visitorsBetweenLooks)
  const looks = looksUntil(2 * fixed)
  const setting = {
    tests,
    controlRate: rate,
    treatmentRate,
    treatmentShare: inputs.treatment_share,
    looks,
    visitorsBetweenLooks,
    conversionsMin: inputs.min_conversions_total,
    visitorsPerArmMin: inputs.min_visitors_per_arm,
  }
  const simulated = simulateLooks(setting, random)
  const boundary = boundaryOf({ alpha, plannedVisitors: inputs.n_star }, looks, visitorsBetweenLooks)
  const critical = twoSidedCritical(alpha)

  const slack = expected.tolerance_on_each_power
  const found = (reading: string, aim: number, holds: (test: number[]) => boolean): Measured => ({
    reading,
    share: shareOf(simulated, holds),
    range: [aim - slack, aim + slack],
  })
  const alwaysValid = (reading: string, times: number, aim: number) => {
    const until = boundary.slice(0, looksUntil(times * fixed))
    return found(reading, aim, (test) => crosses(test, until))
  }
  const atFixed = (test: number[]) => (test[looksUntil(fixed) - 1] ?? 0) > critical
  return {
    name: `${percent(rate)} → ${percent(treatmentRate)}, N = ${fixed.toLocaleString('en')}`,
    measured: [
      found(`${critical.toFixed(2)} once, at N`, expected.fixed_horizon_power_at_n, atFixed),
      alwaysValid('always valid, by N', 1, expected.always_valid_power_at_n),
      alwaysValid('by 1.5 N', 1.5, expected.always_valid_power_at_1_5n),
      alwaysValid('by 2 N', 2, expected.always_valid_power_at_2n),
    ],
  }
}
