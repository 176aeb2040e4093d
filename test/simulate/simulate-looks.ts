import type { Arm } from '@pulya/stats/arm'
import { pooledZ } from '@pulya/stats/rate-difference'
import type { Setting } from '../oracles/simulation/simulate-tests.ts'
import { binomialQuantile } from './binomial.ts'

/**
 * What `simulateTests` of the oracles does visitor by visitor, drawn look by look, which is much faster: |z| at every look
 * of every test, 0 where it is too early to look. Both rates and the share are strictly between 0 and 1.
 */
export function simulateLooks(setting: Setting, random: () => number): number[][] {
  const { tests, looks, visitorsBetweenLooks, conversionsMin = 0, visitorsPerArmMin = 1 } = setting
  const treated = binomialQuantile(visitorsBetweenLooks, setting.treatmentShare)
  const controlConverted = quantiles(visitorsBetweenLooks, setting.controlRate)
  const treatmentConverted = quantiles(visitorsBetweenLooks, setting.treatmentRate)

  const nextLook = (control: Arm, treatment: Arm) => {
    const visitors = treated(random())
    join(treatment, visitors, treatmentConverted[visitors]?.(random()))
    join(
      control,
      visitorsBetweenLooks - visitors,
      controlConverted[visitorsBetweenLooks - visitors]?.(random()),
    )
    const early =
      control.conversions + treatment.conversions < conversionsMin ||
      Math.min(control.visitors, treatment.visitors) < visitorsPerArmMin
    return early ? 0 : Math.abs(pooledZ(control, treatment))
  }
  return Array.from({ length: tests }, () => {
    const control: Arm = { visitors: 0, conversions: 0 }
    const treatment: Arm = { visitors: 0, conversions: 0 }
    return Array.from({ length: looks }, () => nextLook(control, treatment))
  })
}

/** By the number of visitors. */
const quantiles = (visitorsMax: number, rate: number) =>
  Array.from({ length: visitorsMax + 1 }, (_, visitors) => binomialQuantile(visitors, rate))

function join(arm: Arm, visitors: number, conversions = 0) {
  arm.visitors += visitors
  arm.conversions += conversions
}
