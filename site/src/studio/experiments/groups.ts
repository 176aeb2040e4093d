import type { Experiment } from '../api/data.ts'
import type { Overview } from '../api/report-data.ts'

/** An experiment, with what its report says while it has visitors. */
export interface Listed {
  experiment: Experiment
  report?: Overview | undefined
}

/** In the order in which they need somebody. */
const groups = ['decide', 'running', 'drafts', 'ended'] as const

export type Group = (typeof groups)[number]

/** States of a headline after which waiting brings nothing. */
const settled: ReadonlySet<Overview['headline']['state']> = new Set([
  'harmful',
  'winner',
  'no-difference',
  'out-of-budget',
])

/** @returns Groups that hold something, each in the order given. */
export function grouped(listed: readonly Listed[]): { group: Group; listed: Listed[] }[] {
  const all = groups.map((group) => ({ group, listed: listed.filter((one) => groupOf(one) === group) }))
  return all.filter((one) => one.listed.length > 0)
}

export function groupOf({ experiment, report }: Listed): Group {
  switch (experiment.status) {
    case 'draft':
    case 'ready':
      return 'drafts'
    case 'stopped':
      return 'decide'
    case 'running':
    case 'paused':
      return report && settled.has(report.headline.state) ? 'decide' : 'running'
    case 'decided':
    case 'invalid':
    case 'archived':
      return 'ended'
  }
}

const dayMs = 86_400_000

/**
 * Whole days until there is enough: by the pace of those who came, else by the plan.
 *
 * @returns `undefined` where it cannot be told.
 */
export function daysLeft({ experiment, report }: Listed, now: number): number | undefined {
  const { startedAt, plan, status } = experiment
  if (status !== 'running' || startedAt === null) return undefined
  const until = report?.progress.expectedAt ?? startedAt + plan.days * dayMs
  return Math.max(0, Math.ceil((until - now) / dayMs))
}
