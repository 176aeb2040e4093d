import { rate, type Arm } from './arm.ts'
import type { Interval } from './interval.ts'
import { wilson } from './wilson.ts'

/**
 * The interval for the difference of two rates in closed form, for sparklines; verdicts go by `differenceScoreInterval`.
 * Source: R. G. Newcombe 1998, method 10, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 */
export function newcombe(control: Arm, treatment: Arm, critical: number): Interval {
  const [pC, pT] = [rate(control), rate(treatment)]
  const [c, t] = [wilson(control, critical), wilson(treatment, critical)]
  return {
    lower: pT - pC - Math.hypot(pT - t.lower, c.upper - pC),
    upper: pT - pC + Math.hypot(t.upper - pT, pC - c.lower),
  }
}
