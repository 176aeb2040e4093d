import { z } from 'zod'

import { interval } from './interval.ts'

/** With this data and no prior opinion (or that of the plan). Informs; the other numbers decide (STATISTICS 3.0). */
export const beliefs = z.object({
  prior: z.object({ a: z.number(), b: z.number() }),
  variants: z.array(
    z.object({
      variant: z.string(),
      mean: z.number(),
      interval,
      chanceBest: z.number(),
      lossAgainstBest: z.number(),
      /** Absent for the control. */
      againstControl: z
        .object({
          chanceToBeat: z.number(),
          lossOfTreatment: z.number(),
          lossOfControl: z.number(),
          upliftMedian: z.number(),
          upliftInterval: interval,
        })
        .optional(),
    }),
  ),
})

export type Beliefs = z.infer<typeof beliefs>
