import { estimateRate } from '@pulya/stats/one-look'

import type { Experiment } from '../experiments/rows.ts'
import type { Audience } from '../visits/audience.ts'
import { steps } from '../visits/steps.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { cohortsOf, type Cohorts } from './counts/cohorts.ts'
import { readCounts } from './counts/read-counts.ts'
import { type Paces, readPaces } from './counts/read-pace.ts'
import { type FunnelStep, funnelSteps } from './funnel-steps.ts'
import { bounded } from './shape/bounded.ts'
import type { Funnel } from './shape/funnel.ts'

/** Everybody exposed so far, step by step. */
export async function funnelOf(
  workspace: Workspace,
  experiment: Experiment,
  audience: Audience,
): Promise<Funnel> {
  const [{ cells }, paces, shown] = await Promise.all([
    readCounts(workspace.db, experiment.id, audience),
    readPaces(workspace.db, experiment.id, audience),
    funnelSteps(workspace, experiment),
  ])
  const cohorts = cohortsOf(cells)
  const variants = experiment.variants.map(({ key }) => key)
  return {
    steps: shown.map((step, index) => ({
      ...step,
      variants: variants.map((variant) =>
        reachedOf({ cohorts, paces, alpha: experiment.plan.alpha }, variant, step, shown[index - 1]),
      ),
    })),
    confirmed: variants.map((variant) => ({
      variant,
      visitors: cohorts.visitors(steps.confirmed, variant),
    })),
    presses: variants.map((variant) => ({ variant, median: paces.medianTaps(steps.lead, variant) })),
    temperature: temperatureOf(cohorts, variants),
  }
}

interface Known {
  cohorts: Cohorts
  paces: Paces
  alpha: number
}

function reachedOf(
  { cohorts, paces, alpha }: Known,
  variant: string,
  { step }: FunnelStep,
  before: FunnelStep | undefined,
): Funnel['steps'][number]['variants'][number] {
  const visitors = cohorts.visitors(step, variant)
  const exposed = cohorts.visitors(steps.exposed, variant)
  const { rate, interval } = estimateRate({ visitors: exposed, conversions: visitors }, alpha)
  const came = before ? cohorts.visitors(before.step, variant) : 0
  return {
    variant,
    visitors,
    rate,
    interval: bounded(interval),
    // Not everybody takes every step, so more can come here than were at the one before.
    dropOff: came === 0 ? null : Math.max(0, 1 - visitors / came),
    medianSeconds: paces.medianSeconds(step, variant),
  }
}

const segmentStep = 'segment:'

function temperatureOf(cohorts: Cohorts, variants: readonly string[]): Funnel['temperature'] {
  const segments = cohorts.steps.filter((step) => step.startsWith(segmentStep)).toSorted()
  return segments.flatMap((step) =>
    variants.map((variant) => ({
      segment: step.slice(segmentStep.length),
      variant,
      leads: cohorts.visitors(step, variant),
    })),
  )
}
