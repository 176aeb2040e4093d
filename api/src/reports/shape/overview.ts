import { z } from 'zod'

import { experiment } from '../../experiments/rows.ts'
import { metricKey } from '../../metrics/metric-key.ts'
import { audiences } from '../../visits/audience.ts'
import { effect } from './effect.ts'
import { health } from './health.ts'
import { interval } from './interval.ts'

/** Why there is no verdict, or what a verdict still waits for. */
export const reasons = [
  'split', // visitors are not split as planned
  'crossed', // too many people saw several variants
  'visitors',
  'conversions',
  'days',
  'maturity', // nobody's window has closed yet
  'locked', // a fixed test before its planned visitors
  'payers', // too few people paid for money to be compared
] as const

/** The first that holds (STATISTICS 3.12). */
export const states = [
  'hidden',
  'early',
  'harmful',
  'winner',
  'no-difference',
  'out-of-budget',
  'collecting',
] as const

/** About one treatment. */
const verdict = z.object({
  variant: z.string(),
  state: z.enum(states),
  because: z.array(z.enum(reasons)),
  /** Guardrails that are harmed, of the metrics of the plan. */
  harmed: z.array(metricKey),
})

const guardrail = z.object({
  metric: metricKey,
  variant: z.string(),
  margin: z.number(),
  state: z.enum(['harmed', 'safe', 'unknown']),
  effect,
})

/** One variant in one metric. */
const reached = z.object({
  variant: z.string(),
  /** Visitors below the line: those whose window has closed. */
  visitors: z.int(),
  /** Of them, within the window; for money the payers. */
  conversions: z.int(),
  /** A share of visitors, or money in minor units per visitor or per lead; `null` while undefined. */
  value: z.number().nullable(),
  interval,
  /** Against the control; absent for the control itself. */
  effect: effect.optional(),
  /** Kaplan–Meier: what the rate will be at the end of the window, with those still waiting. Provisional. */
  early: z.object({ value: z.number(), interval }).nullable(),
})

/** One metric over all variants, over visitors whose window has closed. */
export const metricRow = z.object({
  metric: metricKey,
  role: z.enum(['primary', 'guardrail', 'secondary']),
  /** What its numbers are. */
  unit: z.enum(['share', 'money', 'seconds', 'presses']),
  better: z.enum(['more', 'less']),
  windowDays: z.int(),
  /** Of those exposed, whose window has closed: 0 to 1. */
  mature: z.number(),
  variants: z.array(reached),
})

/** The primary metric as it grew; `day` is the day of exposure up to which visitors are counted. */
const look = z.object({
  day: z.string(),
  variants: z.array(
    z.object({
      variant: z.string(),
      visitors: z.int(),
      value: z.number().nullable(),
      effect: effect.optional(),
    }),
  ),
})

export const overview = z.object({
  experiment,
  audience: z.enum(audiences),
  /** Exposed visitors by audience, so that what is left out is seen. */
  audiences: z.record(z.enum(audiences), z.int()),
  /** Of the numbers below: when they were read and what they were counted from. */
  data: z.object({ asOf: z.int(), version: z.string() }),
  currency: z.string(),
  health: z.array(health),
  verdicts: z.array(verdict),
  /** The verdict the headline tells: that of `variant`, or of the test as a whole when it is null. */
  headline: verdict.extend({ variant: z.string().nullable() }),
  /** Numbers the headline and its waiting need. */
  progress: z.object({
    fullDays: z.int(),
    visitors: z.int(),
    plannedVisitors: z.number(),
    /** When, at this pace, what is missing will be there; `null` when it cannot be told. Unix ms. */
    expectedAt: z.int().nullable(),
    /** When the last window of those already seen closes. */
    matureAt: z.int().nullable(),
  }),
  metrics: z.array(metricRow),
  guardrails: z.array(guardrail),
  /** Cumulative, day by day, with the always-valid band. */
  looks: z.array(look),
  /** Effect of each week's visitors alone. `p` of Cochran's Q: below 0.01 the effect changes over time. */
  weeks: z.object({
    rows: z.array(z.object({ week: z.string(), variant: z.string(), visitors: z.int(), effect })),
    p: z.number().nullable(),
    changes: z.boolean(),
  }),
  /** Weights were changed on the way: the numbers are compared inside epochs. `reversal`: the naive sums say the opposite. */
  epochs: z.object({
    rows: z.array(
      z.object({ epoch: z.int(), at: z.int(), why: z.string(), weights: z.record(z.string(), z.number()) }),
    ),
    stratified: z.boolean(),
    reversal: z.boolean(),
  }),
})

export type Overview = z.infer<typeof overview>
export type MetricRow = z.infer<typeof metricRow>
export type Verdict = z.infer<typeof verdict>
export type Guardrail = z.infer<typeof guardrail>
export type Look = z.infer<typeof look>
