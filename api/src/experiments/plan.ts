import { z } from 'zod'

import { metricKey } from '../metrics/metric-key.ts'

/** Days after the first exposure within which something counts, by stage of the funnel (STATISTICS 3.10). */
const windows = z.strictObject({
  start: z.int().min(1).max(365).default(1),
  lead: z.int().min(1).max(365).default(7),
  qualified: z.int().min(1).max(365).default(30),
  contract: z.int().min(1).max(365).default(90),
})

const guardrail = z.strictObject({
  metric: metricKey,
  /** How much worse than the control is still borne: 0.1 is 10 % of its value. */
  margin: z.number().gt(0).lt(1),
})

/** What a person decides before the first visitor comes. */
export const wantedPlan = z.strictObject({
  /** The one that decides; everything else is secondary or a guardrail. */
  metric: metricKey,
  /** What the control is expected to reach, a share of visitors; for money, the payers among visitors. */
  baseline: z.number().gt(0).lt(1),
  /** The smallest relative effect worth finding: 0.2 is 20 % more than the control. */
  effect: z.number().gt(0).max(10),
  alpha: z.number().min(0.001).max(0.2).default(0.05),
  power: z.number().min(0.5).max(0.99).default(0.8),
  /** `any-look` may be read every day; `fixed` is locked until the planned visitors have come. */
  mode: z.enum(['any-look', 'fixed']).default('any-look'),
  visitorsPerDay: z.number().positive().max(1e8),
  /** The longest it may run. */
  maxDays: z.int().min(7).max(730).default(90),
  guardrails: z.array(guardrail).max(10).default([]),
  /** A winner must then have every guardrail shown safe, not only unharmed. */
  strict: z.boolean().default(false),
  windows: windows.prefault({}),
  /** Beta prior of the panel that informs. */
  prior: z
    .strictObject({ a: z.number().positive().max(1e6), b: z.number().positive().max(1e6) })
    .default({ a: 1, b: 1 }),
  /** Sums above this quantile of those paid count as the quantile. */
  cap: z.number().gt(0.5).max(1).default(0.99),
  /** Moves visitors to the better variants day by day (STATISTICS 3.9). */
  bandit: z.boolean().default(false),
})

/** With what follows from it. Frozen when the experiment is ready. */
export const plan = wantedPlan.extend({
  /** The most each compared variant is to get, for the power wanted: 1.7 times those of one look when it may be read any day. */
  visitorsPerVariant: z.int(),
  /** In the two variants compared, for a single look: what the sequential test is tuned for (N*). */
  plannedVisitors: z.int(),
  /** Whole weeks until all variants have had the most. */
  days: z.int(),
})

export type WantedPlan = z.infer<typeof wantedPlan>
export type Plan = z.infer<typeof plan>

/** A part [from, to) of the visitors of a surface; experiments with parts that do not overlap never share one. */
export const layer = z.strictObject({ from: z.number().min(0).max(1), to: z.number().min(0).max(1) })

/** Share of visitors who take part. */
export const traffic = z.number().gt(0).max(1)

/** By variant, relative to each other; those not named get nothing. */
export const weights = z.record(z.string().max(40), z.number().min(0).max(1000))

export type Layer = z.infer<typeof layer>
export type Weights = z.infer<typeof weights>
