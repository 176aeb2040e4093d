import type { Standing } from '../compare/standing.ts'
import { dayMs, dayNumber } from '../counts/day-number.ts'
import { type Measure, wholeSpan } from '../measures/measure.ts'
import { payersMin } from '../measures/revenue-measure.ts'
import type { Overview } from '../shape/overview.ts'
import { exposedUntil, fullDaysOf, plannedInAll, type Trial, variantsOf } from '../trial.ts'
import type { Reason } from './decide.ts'
import { minima } from './verdicts.ts'

/** How far the test is, and when the headline can be expected to change. */
export function progressOf(
  trial: Trial,
  { measure }: Standing,
  { state, because }: Overview['headline'],
): Overview['progress'] {
  const { cohorts } = trial
  return {
    fullDays: fullDaysOf(trial),
    visitors: exposedUntil(trial, cohorts.days - 1),
    plannedVisitors: plannedInAll(trial),
    expectedAt: measure ? expectedAt(trial, measure, state === 'collecting' ? ['locked'] : because) : null,
    matureAt: measure && cohorts.days > 0 ? closesAt(trial, measure, cohorts.days - 1) : null,
  }
}

/** When everything that is missing will be there, at the pace of the last two weeks. */
function expectedAt(trial: Trial, measure: Measure, missing: readonly Reason[]): number | null {
  const times = missing.map((reason) => timeOf(trial, measure, reason))
  const known = times.filter((time) => time !== null)
  return times.length === 0 || known.length < times.length ? null : Math.max(trial.now, ...known)
}

function timeOf(trial: Trial, measure: Measure, reason: Reason): number | null {
  const variants = variantsOf(trial).length
  const { startedAt } = trial.experiment
  switch (reason) {
    case 'split':
    case 'crossed':
      return null
    case 'days':
      return startedAt === null ? null : startedAt + minima.fullDays * dayMs
    case 'maturity':
      return whenMature(trial, measure, 1)
    case 'visitors':
      return whenMature(trial, measure, minima.visitorsPerVariant * variants)
    case 'conversions':
      return whenMature(trial, measure, visitorsFor(trial, measure, minima.conversions))
    case 'payers':
      return whenMature(trial, measure, visitorsFor(trial, measure, payersMin * variants))
    case 'locked':
      return whenMature(trial, measure, plannedInAll(trial))
  }
}

/** Visitors of all variants that bring so many conversions. */
function visitorsFor(trial: Trial, measure: Measure, conversions: number): number {
  const seen = variantsOf(trial).map((variant) => measure.reading(variant, wholeSpan(measure)))
  const total = (of: 'visitors' | 'conversions') => seen.reduce((sum, reading) => sum + reading[of], 0)
  return (conversions * total('visitors')) / total('conversions')
}

/** When the windows of so many visitors have closed. */
function whenMature(trial: Trial, measure: Measure, visitors: number): number | null {
  const { cohorts, experiment, now } = trial
  if (!Number.isFinite(visitors)) return null
  for (let day = 0; day < cohorts.days; day += 1) {
    if (exposedUntil(trial, day) >= visitors) return closesAt(trial, measure, day)
  }
  const perDay = visitorsPerDay(trial)
  if (experiment.stoppedAt !== null || perDay === 0) return null
  const missing = visitors - exposedUntil(trial, cohorts.days - 1)
  return Math.ceil(now + (missing / perDay + measure.windowDays) * dayMs)
}

const paceDays = 14

/** Of the last whole days; of what there is while there are none. */
function visitorsPerDay(trial: Trial): number {
  const { cohorts, now } = trial
  const today = dayNumber(now) - cohorts.firstDay
  const last = today > 0 ? today - 1 : today
  const first = Math.max(0, last - paceDays + 1)
  const until = (day: number) => (day < 0 ? 0 : exposedUntil(trial, Math.min(day, cohorts.days - 1)))
  return (until(last) - until(first - 1)) / (last - first + 1)
}

const closesAt = ({ cohorts }: Trial, { windowDays }: Measure, day: number) =>
  (cohorts.firstDay + day + 1 + windowDays) * dayMs
