import type { Standing } from '../compare/standing.ts'
import { type Measure, wholeSpan } from '../measures/measure.ts'
import { payersMin } from '../measures/revenue-measure.ts'
import type { Effect } from '../shape/effect.ts'
import type { Health } from '../shape/health.ts'
import type { Guardrail, Verdict } from '../shape/overview.ts'
import { fullDaysOf, isLocked, type Trial } from '../trial.ts'
import { decide, type Facts, type Reason } from './decide.ts'

/** Before these a verdict would be read out of noise (STATISTICS 3.2). */
export const minima = { visitorsPerVariant: 100, conversions: 20, fullDays: 7 }

/** One for every treatment. */
export function verdictsOf(
  trial: Trial,
  primary: Standing,
  { guardrails, health }: { guardrails: readonly Guardrail[]; health: readonly Health[] },
): Verdict[] {
  return trial.treatments.map((variant) => {
    const own = guardrails.filter((guardrail) => guardrail.variant === variant)
    const effect = primary.effect(variant)
    const facts: Facts = {
      unsound: unsoundBy(health),
      missing: missingFor(trial, primary, variant),
      primary: effect ? directionOf(primary, effect) : 'open',
      guardrails: own.map(({ state }) => state),
      strict: trial.experiment.plan.strict,
      tooSmall: effect !== undefined && isTooSmall(effect, trial.experiment.plan.effect),
      spent: isSpent(trial, primary.measure, variant),
    }
    const harmed = own.filter(({ state }) => state === 'harmed').map(({ metric }) => metric)
    return { variant, ...decide(facts), harmed }
  })
}

function unsoundBy(health: readonly Health[]): Reason[] {
  const isRed = (check: Health['check']) =>
    health.some((found) => found.check === check && found.light === 'red')
  const reasons: Reason[] = []
  if (isRed('split') || isRed('split-by')) reasons.push('split')
  if (isRed('crossed')) reasons.push('crossed')
  return reasons
}

function missingFor(trial: Trial, { metric, measure }: Standing, variant: string): Reason[] {
  const days: Reason[] = fullDaysOf(trial) < minima.fullDays ? ['days'] : []
  if (!measure || measure.lastDay < 0) return ['maturity', ...days]
  if (isLocked(trial, measure.lastDay)) return ['locked', ...days]
  const arms = [trial.control, variant].map((key) => measure.reading(key, wholeSpan(measure)))
  const missing: Reason[] = []
  if (arms.some(({ visitors }) => visitors < minima.visitorsPerVariant)) missing.push('visitors')
  const conversions = arms.reduce((total, arm) => total + arm.conversions, 0)
  if (metric.kind === 'revenue') {
    if (arms.some((arm) => arm.conversions < payersMin)) missing.push('payers')
  } else if (conversions < minima.conversions) missing.push('conversions')
  return [...missing, ...days]
}

function directionOf({ metric }: Standing, { relativeInterval, significant }: Effect): Facts['primary'] {
  if (!significant) return 'open'
  const isMore = (relativeInterval.lower ?? -1) >= 0
  return isMore === (metric.better === 'more') ? 'better' : 'worse'
}

const isTooSmall = ({ relativeInterval: { lower, upper } }: Effect, worthFinding: number) =>
  lower !== null && upper !== null && lower > -worthFinding && upper < worthFinding

function isSpent(trial: Trial, measure: Measure | undefined, variant: string): boolean {
  const { plan, stoppedAt } = trial.experiment
  if (!measure) return fullDaysOf(trial) >= plan.maxDays
  const seen = [trial.control, variant].map((key) => measure.reading(key, wholeSpan(measure)).visitors)
  const visitors = seen.reduce((total, number) => total + number, 0)
  const isOver = stoppedAt !== null && measure.lastDay === trial.cohorts.days - 1
  return isOver || visitors >= 2 * plan.visitorsPerVariant || fullDaysOf(trial) >= plan.maxDays
}
