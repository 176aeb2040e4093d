import { z } from 'zod'

/** By day of exposure: one row per day, variant and metric step, as it is exported. */
export const days = z.object({
  rows: z.array(
    z.object({
      day: z.string(),
      variant: z.string(),
      epoch: z.int(),
      visitors: z.int(),
      /** Visitors of that day who reached the step, whenever they did. */
      steps: z.record(z.string(), z.int()),
      revenue: z.number(),
    }),
  ),
})

export type Days = z.infer<typeof days>
