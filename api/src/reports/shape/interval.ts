import { z } from 'zod'

/** Shares are 0 to 1, money is in minor units. An end that is `null` has no bound. */
export const interval = z.object({ lower: z.number().nullable(), upper: z.number().nullable() })

export type IntervalShape = z.infer<typeof interval>
