import type { Arm } from '@pulya/stats/arm'

import { steps } from '../visits/steps.ts'
import type { Count } from './counts.ts'

/** The counts of one experiment, ready to be asked. */
export interface Tally {
  /** Days on which anybody was exposed or reached anything, in order. */
  days: readonly string[]
  /** Visitors of a variant who reached a step, until the end of this day or of all days. */
  visitors(variant: string, step: string, until?: string): number
  amount(variant: string, step: string): number
  arm(variant: string, step: string, until?: string): Arm
}

export function tally(counts: readonly Count[]): Tally {
  const byPlace = Map.groupBy(counts, ({ variant, step }) => `${variant}/${step}`)
  const at = (variant: string, step: string) => byPlace.get(`${variant}/${step}`) ?? []

  function visitors(variant: string, step: string, until?: string): number {
    const counted = at(variant, step).filter(({ day }) => until === undefined || day <= until)
    return counted.reduce((total, count) => total + count.visitors, 0)
  }

  return {
    days: [...new Set(counts.map(({ day }) => day))].toSorted(),
    visitors,
    amount: (variant, step) => at(variant, step).reduce((total, { amount }) => total + amount, 0),
    arm: (variant, step, until) => ({
      visitors: visitors(variant, steps.exposed, until),
      conversions: visitors(variant, step, until),
    }),
  }
}
