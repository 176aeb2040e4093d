import type { Experiment } from '../../experiments/rows.ts'
import type { Audience } from '../../visits/audience.ts'
import type { Workspace } from '../../workspaces/workspaces.ts'
import { standingsOf, type Standing } from '../compare/standing.ts'
import { readAudiences, readExposed } from '../counts/read-counts.ts'
import { readPaces } from '../counts/read-pace.ts'
import { exposedGroups, readSegments } from '../counts/read-segments.ts'
import { wholeSpan } from '../measures/measure.ts'
import { remembered } from '../remembered.ts'
import type { Health } from '../shape/health.ts'
import type { Overview } from '../shape/overview.ts'
import { spendOf } from '../spend-of.ts'
import { epochsOf, fallback, readTrial, type Trial } from '../trial.ts'
import { guardrailsOf } from './guardrails.ts'
import { headlineOf } from './headline.ts'
import { healthOf } from './health.ts'
import { looksOf } from './looks.ts'
import { type Beside, metricRows } from './metric-rows.ts'
import { progressOf } from './progress.ts'
import { verdictsOf } from './verdicts.ts'
import { weeksOf } from './weeks.ts'

const kept = remembered<Omit<Overview, 'experiment' | 'data'>>(100)

/**
 * What the first screen of a report says. Visitors below every line are those whose window has closed.
 *
 * @param wanted The audience to show; people when there are any, else whoever there is.
 */
export async function overviewOf(
  workspace: Workspace,
  experiment: Experiment,
  wanted: Audience | undefined,
  now: number,
): Promise<Overview> {
  const { db } = workspace
  const audience = wanted ?? 'people'
  const [audiences, trial, bots, groups, paces] = await Promise.all([
    readAudiences(db, experiment.id),
    readTrial(workspace, experiment, audience, now),
    readExposed(db, experiment.id, 'bots'),
    readSegments(db, {
      experiment: experiment.id,
      audience,
      dimensions: ['device', 'source'],
      steps: ['exposed'],
    }),
    readPaces(db, experiment.id, audience),
  ])
  if (!wanted && fallback(audiences) !== audience)
    return overviewOf(workspace, experiment, fallback(audiences), now)
  const spend = await spendOf(workspace, trial)
  const said = await kept(workspace, trial, [audiences, bots, groups, spend], () => {
    const health = healthOf(trial, bots, exposedGroups(groups))
    return { audiences, currency: workspace.currency, ...told(trial, health, { paces, spend }) }
  })
  return { ...said, experiment, data: dataOf(trial) }
}

function told(
  trial: Trial,
  health: Health[],
  beside: Beside,
): Omit<Overview, 'experiment' | 'audiences' | 'data' | 'currency'> {
  const standings = standingsOf(trial)
  const primary = primaryOf(standings)
  const guardrails = guardrailsOf(trial, standings)
  const verdicts = verdictsOf(trial, primary, { guardrails, health })
  const headline = headlineOf(verdicts, (variant) => gainOf(primary, variant))
  return {
    audience: trial.audience,
    health,
    verdicts,
    headline,
    progress: progressOf(trial, primary, headline),
    metrics: metricRows(trial, standings, beside),
    guardrails,
    looks: looksOf(trial, primary),
    weeks: weeksOf(trial, primary),
    epochs: epochsShown(trial, primary),
  }
}

function epochsShown(trial: Trial, { measure, effect }: Standing): Overview['epochs'] {
  const shared = trial.treatments.map((treatment) => epochsOf(trial, treatment).length)
  const stratified = shared.some((epochs) => epochs > 1)
  const naive = (variant: string) => measure?.reading(variant, wholeSpan(measure)).value ?? 0
  const reversal = trial.treatments.some((treatment) => {
    const difference = naive(treatment) - naive(trial.control)
    return stratified && difference * (effect(treatment)?.difference ?? 0) < 0
  })
  return { rows: [...trial.epochs], stratified, reversal }
}

function gainOf({ metric, effect }: Standing, variant: string): number {
  const relative = effect(variant)?.relative ?? 0
  return metric.better === 'more' ? relative : -relative
}

function primaryOf(standings: readonly Standing[]): Standing {
  const [primary] = standings
  if (!primary) throw new Error('A plan has a primary metric')
  return primary
}

const dataOf = ({ now, digest }: Trial) => ({ asOf: now, version: `${now}.${digest}` })
