import type { Experiment } from '../experiments/rows.ts'
import type { Audience } from '../visits/audience.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Judge, judgeOf } from './compare/judge.ts'
import { type Cohorts, cohortsOf } from './counts/cohorts.ts'
import { dayMs, dayNumber } from './counts/day-number.ts'
import { digestOf } from './counts/digest.ts'
import { readAudiences, readCounts } from './counts/read-counts.ts'
import { type Epoch, readEpochs } from './counts/read-epochs.ts'
import { type Payment, readPayments } from './counts/read-payments.ts'
import { steps } from '../visits/steps.ts'

/** An experiment with everything counted of it in one audience, as of `now`. */
export interface Trial {
  experiment: Experiment
  audience: Audience
  now: number
  cohorts: Cohorts
  epochs: readonly Epoch[]
  payments: readonly Payment[]
  judge: Judge
  control: string
  treatments: readonly string[]
  /** Of the counters and payments. */
  digest: string
}

/** People when there are any, else whoever there is. */
export async function wantedAudience(
  { db }: Workspace,
  { id }: Experiment,
  wanted: Audience | undefined,
): Promise<Audience> {
  return wanted ?? fallback(await readAudiences(db, id))
}

export const fallback = ({ people, simulated }: Record<Audience, number>): Audience =>
  people === 0 && simulated > 0 ? 'simulated' : 'people'

export async function readTrial(
  { db }: Workspace,
  experiment: Experiment,
  audience: Audience,
  now: number,
): Promise<Trial> {
  const [counts, epochs, { payments, ...paid }] = await Promise.all([
    readCounts(db, experiment.id, audience),
    readEpochs(db, experiment.id),
    readPayments(db, experiment.id, audience),
  ])
  const digest = digestOf([counts.digest, paid.digest])
  return trialOf({ experiment, audience, now, epochs, payments, digest, cohorts: cohortsOf(counts.cells) })
}

function trialOf(known: Omit<Trial, 'judge' | 'control' | 'treatments'>): Trial {
  const { plan, variants } = known.experiment
  const keys = (control: boolean) =>
    variants.filter((variant) => variant.control === control).map(({ key }) => key)
  return { ...known, judge: judgeOf(plan), control: keys(true)[0] ?? '', treatments: keys(false) }
}

export const variantsOf = ({ experiment }: Trial): string[] => experiment.variants.map(({ key }) => key)

/** Days of 24 hours it ran, or has been running. */
export function fullDaysOf({
  experiment: { startedAt, stoppedAt },
  now,
}: Pick<Trial, 'experiment' | 'now'>): number {
  return startedAt === null ? 0 : Math.max(0, Math.floor(((stoppedAt ?? now) - startedAt) / dayMs))
}

/** Epochs in which both could be seen.*/
export function epochsOf({ epochs, control }: Trial, treatment: string): number[] {
  return epochs
    .filter(({ weights }) => (weights[control] ?? 0) > 0 && (weights[treatment] ?? 0) > 0)
    .map(({ epoch }) => epoch)
}

/**
 * The last day whose visitors have had their whole window, as an index; −1 before the first. A fixed test ends its numbers
 * on the day the planned visitors were there: what came later was not planned to be looked at.
 */
export function lastMatureDay(trial: Trial, windowDays: number): number {
  const { cohorts, now, experiment } = trial
  // The day after the last one that may be used begins one window before now.
  const mature = Math.min(cohorts.days, dayNumber(now) - windowDays - cohorts.firstDay) - 1
  if (experiment.plan.mode !== 'fixed') return Math.max(-1, mature)
  const enough = Array.from({ length: Math.max(0, mature + 1) }, (_, day) =>
    exposedUntil(trial, day),
  ).findIndex((visitors) => visitors >= plannedInAll(trial))
  return enough === -1 ? Math.max(-1, mature) : enough
}

/** Whether a fixed test may not yet be read. */
export const isLocked = (trial: Trial, lastDay: number): boolean =>
  trial.experiment.plan.mode === 'fixed' && exposedUntil(trial, lastDay) < plannedInAll(trial)

export const plannedInAll = ({ experiment, treatments }: Trial): number =>
  Math.ceil(experiment.plan.visitorsPerVariant) * (treatments.length + 1)

/** Visitors of all variants, until the end of a day. */
export function exposedUntil(trial: Trial, day: number): number {
  let visitors = 0
  for (const variant of variantsOf(trial)) {
    for (const epoch of trial.cohorts.epochs) {
      visitors += trial.cohorts.until({ step: steps.exposed, variant, epoch }, 1)[day] ?? 0
    }
  }
  return visitors
}
