import { estimateRate } from '@pulya/stats/one-look'
import { checkRatio, watchRatio } from '@pulya/stats/srm'

import type { Experiment } from '../experiments/rows.ts'
import type { Audience } from '../visits/audience.ts'
import { steps } from '../visits/steps.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { bounded, compare } from './compare.ts'
import { readAudiences, readCounts, readTaps } from './counts.ts'
import { funnelSteps } from './funnel-steps.ts'
import type { Report } from './report.ts'
import { type Tally, tally } from './tally.ts'

const dayMs = 86_400_000
/** Before these a verdict would be read out of noise (STATISTICS 3.2). */
const minima = { visitorsPerVariant: 100, conversions: 20, fullDays: 7 }

/**
 * Variants side by side. Every rate has the visitors exposed below the line, so rows can be compared with each other.
 *
 * @param wanted The audience to show; people when there are any, else whoever there is.
 */
export async function experimentReport(
  workspace: Workspace,
  experiment: Experiment,
  wanted: Audience | undefined,
  now: number,
): Promise<Report> {
  const audiences = await readAudiences(workspace.db, experiment.id)
  const audience = wanted ?? (audiences.people === 0 && audiences.simulated > 0 ? 'simulated' : 'people')
  const counts = tally(await readCounts(workspace.db, experiment.id, audience))
  const taps = await readTaps(workspace.db, experiment.id, audience)
  const shown = await funnelSteps(workspace, experiment)
  const ratio = ratioOf(experiment, counts)
  const fullDays = Math.floor(((experiment.stoppedAt ?? now) - (experiment.startedAt ?? now)) / dayMs)
  return {
    experiment,
    audience,
    audiences,
    steps: shown,
    variants: experiment.variants.map((variant) => ({
      ...variant,
      reached: shown.map(({ step }) => reached(experiment.plan.alpha, counts, variant.key, step)),
      confirmed: counts.visitors(variant.key, steps.confirmed),
      tapsMedian: taps.get(variant.key) ?? null,
      revenue: counts.amount(variant.key, steps.contract),
      ...comparisons(
        experiment,
        counts,
        variant,
        shown.map(({ step }) => step),
      ),
    })),
    currency: workspace.currency,
    ratio,
    waitingFor: waitingFor(experiment, counts, ratio.mismatch, fullDays),
    fullDays,
  }
}

function reached(alpha: number, counts: Tally, variant: string, step: string) {
  const { rate, interval } = estimateRate(counts.arm(variant, step), alpha)
  return { step, visitors: counts.visitors(variant, step), rate, interval: bounded(interval) }
}

function comparisons(
  experiment: Experiment,
  counts: Tally,
  { key, control }: { key: string; control: boolean },
  shown: string[],
) {
  const base = experiment.variants.find((variant) => variant.control)
  if (control || !base) return {}
  const made = shown.slice(1).flatMap((step) => compare(experiment, counts, [base.key, key], step) ?? [])
  return made.length > 0 ? { comparisons: made } : {}
}

function ratioOf({ variants }: Experiment, counts: Tally): Report['ratio'] {
  const weights = variants.map(({ weight }) => weight)
  const exposed = (until?: string) => variants.map(({ key }) => counts.visitors(key, steps.exposed, until))
  const { p, mismatch } = checkRatio(exposed(), weights)
  const watched = watchRatio(
    counts.days.map((day) => exposed(day)),
    weights,
  )
  return { p, mismatch, sequentialP: watched.p.at(-1) ?? 1, confirmed: watched.mismatch }
}

function waitingFor(
  { variants }: Experiment,
  counts: Tally,
  mismatch: boolean,
  fullDays: number,
): Report['waitingFor'] {
  const exposed = variants.map(({ key }) => counts.visitors(key, steps.exposed))
  const leads = variants.reduce((total, { key }) => total + counts.visitors(key, steps.lead), 0)
  const missing = {
    ratio: mismatch,
    visitors: exposed.some((visitors) => visitors < minima.visitorsPerVariant),
    conversions: leads < minima.conversions,
    days: fullDays < minima.fullDays,
  }
  return (['ratio', 'visitors', 'conversions', 'days'] as const).filter((what) => missing[what])
}
