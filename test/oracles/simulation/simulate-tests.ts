import type { Arm } from '@pulya/stats/arm'
import { pooledZ } from '@pulya/stats/rate-difference'
import { randomFrom } from './random.ts'

export interface Setting {
  tests: number
  controlRate: number
  treatmentRate: number
  treatmentShare: number
  looks: number
  visitorsBetweenLooks: number
  /** Until a test has these, nobody looks. */
  conversionsMin?: number
  visitorsPerArmMin?: number
}

/** Tests with a known truth, each as |z| at every look; 0 where it is too early to look. The same every time. */
export function simulateTests(setting: Setting): number[][] {
  const random = randomFrom(1)
  return Array.from({ length: setting.tests }, () => simulateTest(setting, random))
}

function simulateTest(setting: Setting, random: () => number): number[] {
  const { looks, visitorsBetweenLooks, conversionsMin = 0, visitorsPerArmMin = 0 } = setting
  const control: Arm = { visitors: 0, conversions: 0 }
  const treatment: Arm = { visitors: 0, conversions: 0 }
  return Array.from({ length: looks }, () => {
    for (let visitor = 0; visitor < visitorsBetweenLooks; visitor++)
      visit(setting, control, treatment, random())
    const early =
      control.conversions + treatment.conversions < conversionsMin ||
      Math.min(control.visitors, treatment.visitors) < visitorsPerArmMin
    return early || control.visitors * treatment.visitors === 0 ? 0 : Math.abs(pooledZ(control, treatment))
  })
}

/** One number decides both which arm the visitor gets and whether they convert there. */
function visit(
  { treatmentShare, treatmentRate, controlRate }: Setting,
  control: Arm,
  treatment: Arm,
  u: number,
) {
  if (u < treatmentShare) {
    treatment.visitors++
    if (u < treatmentShare * treatmentRate) treatment.conversions++
  } else {
    control.visitors++
    if (u < treatmentShare + (1 - treatmentShare) * controlRate) control.conversions++
  }
}
