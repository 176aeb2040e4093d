import { benjaminiHochbergWithLevels, holmWithLevels } from '@pulya/stats/multiple-testing'

import type { Metric } from '../../metrics/metric.ts'
import { everyMetric, metricOf } from '../../metrics/registry.ts'
import { type Measure } from '../measures/measure.ts'
import { measureOf } from '../measures/measure-of.ts'
import type { Effect } from '../shape/effect.ts'
import { isLocked, type Trial } from '../trial.ts'
import { costEffect } from './cost-effect.ts'
import { type Among, effectOf, followTrail, type Trail } from './trail.ts'

type Role = 'primary' | 'guardrail' | 'secondary'

/** One metric of an experiment and all that was seen of it. */
export interface Standing {
  metric: Metric
  role: Role
  measure: Measure | undefined
  /** Of each treatment; empty while there is nothing to compare, and while a fixed test is locked. */
  trails: ReadonlyMap<string, Trail>
  among: (treatment: string) => Among
  /** As the numbers are now. */
  effect: (treatment: string) => Effect | undefined
}

type Followed = Pick<Standing, 'metric' | 'role' | 'measure' | 'trails'>

/** The primary metric first, then guardrails in the order of the plan, then all other metrics. */
export function standingsOf(trial: Trial): Standing[] {
  const { plan } = trial.experiment
  const guardrails = plan.guardrails.map(({ metric }) => metric)
  const keys = new Set([plan.metric, ...guardrails, ...everyMetric.map(({ key }) => key)])
  const followed = [...keys].map((key) => follow(trial, key, roleOf(key, plan.metric, guardrails)))
  const adjusted = adjust(followed, plan.alpha)
  return followed.map((standing) => {
    const among = (treatment: string) =>
      adjusted.get(nameOf(standing, treatment)) ?? { alpha: plan.alpha, p: 1, level: plan.alpha }
    return {
      ...standing,
      among,
      effect: (treatment) => effectNow(trial, standing, treatment, among(treatment)),
    }
  })
}

function roleOf(key: string, primary: string, guardrails: readonly string[]): Role {
  if (key === primary) return 'primary'
  return guardrails.includes(key) ? 'guardrail' : 'secondary'
}

function follow(trial: Trial, key: string, role: Role): Followed {
  const metric = metricOf(key)
  const measure = measureOf(trial, metric)
  const trails = new Map<string, Trail>()
  if (measure && !isLocked(trial, measure.lastDay)) {
    for (const treatment of trial.treatments) {
      trails.set(
        treatment,
        followTrail(trial.judge, measure.lastDay, (span) => measure.compare(treatment, span)),
      )
    }
  }
  return { metric, role, measure, trails }
}

/**
 * Treatments share the level of the primary metric (Holm); a guardrail keeps its own, for it is there to be careful; all
 * that is left are findings among many (Benjamini–Hochberg). A cost is no finding of its own, it is that of its share.
 */
function adjust(followed: readonly Followed[], alpha: number): Map<string, Among> {
  const tests = followed.flatMap((standing) =>
    [...standing.trails].map(([treatment, trail]) => ({
      name: nameOf(standing, treatment),
      role: standing.role,
      own: standing.metric.kind !== 'cost',
      p: trail.at(-1)?.p ?? 1,
    })),
  )
  const adjusted = new Map<string, Among>()
  const put = (
    some: typeof tests,
    how: (ps: readonly number[], alpha: number) => { p: number; level: number }[],
  ) => {
    const among = how(
      some.map(({ p }) => p),
      alpha,
    )
    for (const [index, { name }] of some.entries())
      adjusted.set(name, { alpha, p: 1, level: alpha, ...among[index] })
  }
  put(
    tests.filter(({ role }) => role === 'primary'),
    holmWithLevels,
  )
  put(
    tests.filter(({ role }) => role === 'guardrail'),
    (ps) => ps.map((p) => ({ p, level: alpha })),
  )
  put(
    tests.filter(({ role, own }) => role === 'secondary' && own),
    benjaminiHochbergWithLevels,
  )
  for (const standing of followed) {
    const { metric, role, trails } = standing
    if (metric.kind !== 'cost' || role !== 'secondary') continue
    for (const treatment of trails.keys()) {
      const share = adjusted.get(`${metric.per.metric}/${treatment}`)
      if (share) adjusted.set(nameOf(standing, treatment), share)
    }
  }
  return adjusted
}

function effectNow(
  { judge }: Trial,
  { metric, trails }: Followed,
  treatment: string,
  among: Among,
): Effect | undefined {
  const last = trails.get(treatment)?.at(-1)
  if (!last) return undefined
  const found = effectOf(judge, last, among)
  return metric.kind === 'cost' ? costEffect(found) : found
}

const nameOf = ({ metric }: Followed, treatment: string) => `${metric.key}/${treatment}`
