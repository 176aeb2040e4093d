import { z } from 'zod'

import { interval } from './interval.ts'

/** A treatment against the control in one metric. All members come from one statistic, so they cannot disagree. */
export const effect = z.object({
  /** 0.2 is 20 % more than the control; `null` while the control has nothing. */
  relative: z.number().nullable(),
  relativeInterval: interval,
  difference: z.number().nullable(),
  differenceInterval: interval,
  /** The smallest there has been at the end of any day, adjusted over treatments for the primary metric (Holm), over
   * metrics for all others (Benjamini–Hochberg). */
  p: z.number().nullable(),
  /** p below the level of the plan. */
  significant: z.boolean(),
})

export type Effect = z.infer<typeof effect>
