import type { Metric } from '../../metrics/metric.ts'
import type { Comparable } from '../compare/comparable.ts'
import type { Span } from '../counts/cohorts.ts'
import type { IntervalShape } from '../shape/interval.ts'
import { exposedUntil, lastMatureDay, type Trial } from '../trial.ts'

/** What one variant shows in a metric. */
export interface Reading {
  visitors: number
  /** For money, the payers. */
  conversions: number
  value: number | null
  interval: IntervalShape
}

/** A metric that can be compared, over visitors whose window has closed. */
export interface Measure {
  windowDays: number
  /** The last day of exposure that counts, as an index; −1 while there is none. */
  lastDay: number
  reading(variant: string, span: Span): Reading
  /** With the control, inside every epoch they shared; `undefined` while there is not enough. */
  compare(treatment: string, span: Span): Comparable | undefined
}

/** Nothing to show yet. */
export const noInterval: IntervalShape = { lower: null, upper: null }

export function windowOf({ experiment, ...trial }: Trial, { stage }: Pick<Metric, 'stage'>) {
  const windowDays = experiment.plan.windows[stage]
  return { windowDays, lastDay: lastMatureDay({ experiment, ...trial }, windowDays) }
}

/** Of all visitors exposed, the share that a metric already counts: 0 to 1. */
export function matureShare(trial: Trial, lastDay: number): number {
  const everybody = exposedUntil(trial, trial.cohorts.days - 1)
  return everybody === 0 ? 0 : exposedUntil(trial, lastDay) / everybody
}

export const wholeSpan = ({ lastDay }: Pick<Measure, 'lastDay'>): Span => ({ from: 0, to: lastDay })
