import { heterogeneity } from '@pulya/stats/heterogeneity'
import { benjaminiHochbergWithLevels } from '@pulya/stats/multiple-testing'
import { observedVariance } from '@pulya/stats/rate-difference'

import { type Comparable, estimatesOf, visitorsOf } from '../compare/comparable.ts'
import { costEffect } from '../compare/cost-effect.ts'
import type { Standing } from '../compare/standing.ts'
import { shown } from '../compare/trail.ts'
import type { Span } from '../counts/cohorts.ts'
import { dayName } from '../counts/day-number.ts'
import type { Overview } from '../shape/overview.ts'
import { isLocked, type Trial } from '../trial.ts'

/** Below this p of Cochran's Q effects differ. */
export const differsP = 0.01

/** Each week's visitors alone: does the effect wear off? Weeks begin on Monday, UTC, and are named by it. */
export function weeksOf(trial: Trial, { metric, measure }: Standing): Overview['weeks'] {
  if (!measure || isLocked(trial, measure.lastDay)) return { rows: [], p: null, changes: false }
  const found = trial.treatments.flatMap((variant) =>
    weekSpans(trial, measure.lastDay).flatMap((span) => {
      const compared = measure.compare(variant, span)
      return compared ? { variant, week: span.week, compared } : []
    }),
  )
  const { alpha } = trial.experiment.plan
  const among = benjaminiHochbergWithLevels(
    found.map(({ compared }) => trial.judge.p(compared)),
    alpha,
  )
  const rows = found.map(({ variant, week, compared }, index) => {
    const { p, level } = among[index] ?? { p: 1, level: alpha }
    const effect = shown(trial.judge.size(compared, level), { alpha, p, level })
    return {
      week,
      variant,
      visitors: visitorsOf(compared),
      effect: metric.kind === 'cost' ? costEffect(effect) : effect,
    }
  })
  const p = differs(
    trial.treatments.map((treatment) =>
      found.filter(({ variant }) => variant === treatment).map(({ compared }) => compared),
    ),
  )
  return { rows, p, changes: p !== null && p < differsP }
}

/** The smallest p of the treatments, raised for being one of several; weeks in which nothing varies tell nothing. */
function differs(treatments: readonly (readonly Comparable[])[]): number | null {
  const ps = treatments.flatMap((weeks) => differencesDiffer(weeks) ?? [])
  return ps.length === 0 ? null : Math.min(1, ps.length * Math.min(...ps))
}

export function differencesDiffer(all: readonly Comparable[]): number | null {
  const estimates = all.map((compared) => {
    const { control, treatment } = estimatesOf(compared)
    return {
      estimate: treatment.value - control.value,
      variance:
        compared.of === 'rates'
          ? observedVariance(compared.control, compared.treatment)
          : control.variance + treatment.variance,
    }
  })
  return heterogeneity(estimates.filter(({ variance }) => variance > 0))?.p ?? null
}

function weekSpans({ cohorts }: Trial, lastDay: number): (Span & { week: string })[] {
  const spans: (Span & { week: string })[] = []
  for (let from = 0; from <= lastDay;) {
    // Day 0 of 1970 was a Thursday.
    const monday = Math.floor((cohorts.firstDay + from + 3) / 7) * 7 - 3
    const to = Math.min(lastDay, monday + 6 - cohorts.firstDay)
    spans.push({ from, to, week: dayName(monday) })
    from = to + 1
  }
  return spans
}
