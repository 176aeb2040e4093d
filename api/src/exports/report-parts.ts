import type { Experiment } from '../experiments/rows.ts'
import { beliefsOf } from '../reports/beliefs.ts'
import { daysOf } from '../reports/days.ts'
import { funnelOf } from '../reports/funnel.ts'
import { moneyOf } from '../reports/money.ts'
import { overviewOf } from '../reports/overview/overview.ts'
import { segmentsOf } from '../reports/segments.ts'
import type { Beliefs } from '../reports/shape/beliefs.ts'
import type { Days } from '../reports/shape/days.ts'
import type { Funnel } from '../reports/shape/funnel.ts'
import type { Money } from '../reports/shape/money.ts'
import type { Overview } from '../reports/shape/overview.ts'
import type { Segments } from '../reports/shape/segments.ts'
import { readTrial } from '../reports/trial.ts'
import type { Audience } from '../visits/audience.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

/** Every part of a report, of the same visitors at the same moment. */
export interface ReportParts {
  overview: Overview
  funnel: Funnel
  segments: Segments
  money: Money
  beliefs: Beliefs
  days: Days
}

export async function readReport(
  workspace: Workspace,
  experiment: Experiment,
  wanted: Audience | undefined,
  now: number,
): Promise<ReportParts> {
  const overview = await overviewOf(workspace, experiment, wanted, now)
  const trial = await readTrial(workspace, experiment, overview.audience, now)
  const [funnel, segments, money, beliefs] = await Promise.all([
    funnelOf(workspace, experiment, overview.audience),
    segmentsOf(workspace, trial),
    moneyOf(workspace, trial),
    beliefsOf(workspace, trial),
  ])
  return { overview, funnel, segments, money, beliefs, days: daysOf(trial) }
}
