import type { RevenueMetric } from '../../metrics/metric.ts'
import { runningTotal, type Span, within } from '../counts/cohorts.ts'
import type { Payment } from '../counts/read-payments.ts'
import type { Trial } from '../trial.ts'
import { windowOf } from './measure.ts'

/** Money of visitors whose window has closed, of some days of one arm; amounts above the cap count as the cap. */
interface Taken {
  payers: number
  sum: number
  squares: number
  uncapped: number
}

export interface Takings {
  windowDays: number
  lastDay: number
  /** Minor units; `null` when nobody paid. */
  cap: number | null
  within(variant: string, epoch: number, span: Span): Taken
}

/**
 * What was paid inside the window. One cap for all arms, a quantile of what payers paid, so that one rich visitor does not
 * decide and a variant cannot hide what it does to large amounts.
 */
export function takingsOf(trial: Trial, metric: Pick<RevenueMetric, 'stage'>): Takings {
  const window = windowOf(trial, metric)
  const { cohorts, experiment } = trial
  const counted = trial.payments.filter(({ day, delay }) => {
    const index = day - cohorts.firstDay
    return index >= 0 && index <= window.lastDay && delay < window.windowDays
  })
  const cap = capOf(counted, experiment.plan.cap)
  const byArm = Map.groupBy(counted, ({ variant, epoch }) => `${epoch}/${variant}`)
  const known = new Map<string, Record<keyof Taken, readonly number[]>>()

  function totals(name: string) {
    const before = known.get(name)
    if (before) return before
    const of = (value: (amount: number) => number) => {
      const byDay = Array.from({ length: window.lastDay + 1 }, () => 0)
      for (const { day, amount } of byArm.get(name) ?? []) {
        const index = day - cohorts.firstDay
        byDay[index] = (byDay[index] ?? 0) + value(amount)
      }
      return runningTotal(byDay)
    }
    const capped = (amount: number) => Math.min(amount, cap ?? amount)
    const made = {
      payers: of(() => 1),
      sum: of(capped),
      squares: of((amount) => capped(amount) ** 2),
      uncapped: of((amount) => amount),
    }
    known.set(name, made)
    return made
  }

  return {
    ...window,
    cap,
    within(variant, epoch, span) {
      const { payers, sum, squares, uncapped } = totals(`${epoch}/${variant}`)
      return {
        payers: within(payers, span),
        sum: within(sum, span),
        squares: within(squares, span),
        uncapped: within(uncapped, span),
      }
    },
  }
}

/** As `capAmounts` of the statistics has it. */
function capOf(payments: readonly Payment[], quantile: number): number | null {
  const paid = payments.map(({ amount }) => amount).toSorted((one, other) => one - other)
  return paid[Math.max(1, Math.ceil(quantile * paid.length)) - 1] ?? null
}
