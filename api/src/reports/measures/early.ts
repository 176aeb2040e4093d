import { horizonRate, type FollowUp } from '@pulya/stats/kaplan-meier'

import type { ShareMetric } from '../../metrics/metric.ts'
import { steps } from '../../visits/steps.ts'
import { dayNumber } from '../counts/day-number.ts'
import { bounded } from '../shape/bounded.ts'
import type { IntervalShape } from '../shape/interval.ts'
import type { Trial } from '../trial.ts'

/**
 * What the rate will be at the end of the window, read while some visitors still have time. A visitor has been followed for
 * as many whole days as have passed since the end of the day they came on, and what happened on the last, unfinished one
 * waits until it is over: else whoever converts would be seen sooner than whoever does not.
 */
export function earlyRate(
  trial: Trial,
  { step }: Pick<ShareMetric, 'step'>,
  windowDays: number,
  variant: string,
): { value: number; interval: IntervalShape } | null {
  const { plan } = trial.experiment
  const followed = horizonRate(followUps(trial, step, variant), {
    horizonDays: windowDays,
    alpha: plan.alpha,
  })
  if (!followed?.interval) return null
  return { value: followed.rate, interval: bounded(followed.interval) }
}

/** A conversion on the first day of 24 hours is an event at 1. */
function followUps({ cohorts, now }: Trial, step: string, variant: string): FollowUp[] {
  const followedDays = (day: number) => Math.max(0, dayNumber(now) - (cohorts.firstDay + day) - 1)
  const converted = new Map<number, number>()
  const waiting = new Map<number, number>()
  const add = (to: Map<number, number>, days: number, visitors: number) =>
    to.set(days, (to.get(days) ?? 0) + visitors)

  for (const epoch of cohorts.epochs) {
    cohorts.each({ step: steps.exposed, variant, epoch }, (day, _delay, visitors) =>
      add(waiting, followedDays(day), visitors),
    )
    cohorts.each({ step, variant, epoch }, (day, delay, visitors) => {
      if (delay >= followedDays(day)) return
      add(converted, delay + 1, visitors)
      add(waiting, followedDays(day), -visitors)
    })
  }
  const grouped = (from: Map<number, number>, isConverted: boolean) =>
    [...from].map(([days, visitors]) => ({ days, converted: isConverted, visitors }))
  return [...grouped(converted, true), ...grouped(waiting, false)]
}
