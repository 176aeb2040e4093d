import { z } from 'zod'

import { experiment } from '../experiments/rows.ts'
import { audiences } from '../visits/audience.ts'

/** Shares are 0 to 1. An end that is `null` has no bound. */
const interval = z.object({ lower: z.number(), upper: z.number().nullable() })

/** A step of the funnel in one variant. */
const reached = z.object({
  step: z.string(),
  visitors: z.int(),
  /** Of the visitors exposed; `null` while there are none. */
  rate: z.number().nullable(),
  /** Wilson interval of the rate. */
  interval,
})

/** A treatment against the control at one step, valid however often it is looked at. */
const comparison = z.object({
  step: z.string(),
  /** 0.2 is 20 % more than the control; `null` while the control has nobody at this step. */
  relativeUplift: z.number().nullable(),
  relativeInterval: interval,
  difference: z.number(),
  differenceInterval: interval,
  /** The smallest there has been at the end of any day: what always-valid means. */
  p: z.number(),
  significant: z.boolean(),
})

export const report = z.object({
  experiment,
  audience: z.enum(audiences),
  /** Exposed visitors by audience, so that what is left out is seen. */
  audiences: z.record(z.enum(audiences), z.int()),
  steps: z.array(z.object({ step: z.string(), question: z.string().optional() })),
  variants: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      control: z.boolean(),
      weight: z.number(),
      reached: z.array(reached),
      /** Of those exposed, who then did anything there, were it only to see the page with a script. */
      confirmed: z.int(),
      /** Presses a form took, in the middle of those whose page could count them; `null` while there are none. */
      tapsMedian: z.number().nullable(),
      /** Of contracts, minor units. */
      revenue: z.int(),
      /** With the control; absent for the control itself and while either has no visitors. */
      comparisons: z.array(comparison).optional(),
    }),
  ),
  currency: z.string(),
  /** Are the visitors split as planned? χ² now, and a test that may be looked at every day. */
  ratio: z.object({ p: z.number(), mismatch: z.boolean(), sequentialP: z.number(), confirmed: z.boolean() }),
  /** What a verdict still waits for; empty when it may be read. */
  waitingFor: z.array(z.enum(['visitors', 'conversions', 'days', 'ratio'])),
  fullDays: z.int(),
})

export type Report = z.infer<typeof report>
export type Comparison = z.infer<typeof comparison>
