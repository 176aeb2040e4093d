import { z } from 'zod'

import { metricKey } from '../../metrics/metric-key.ts'
import { effect } from './effect.ts'
import { interval } from './interval.ts'

/** Facts known before a visitor was shown anything. */
export const dimensions = ['source', 'campaign', 'device', 'region', 'hour', 'weekday', 'returning'] as const

const arm = z.object({
  variant: z.string(),
  visitors: z.int(),
  conversions: z.int(),
  value: z.number().nullable(),
  interval,
  effect: effect.optional(),
})

/** The primary metric inside every value of every dimension; exploratory, corrected over all rows (BH). */
export const segments = z.object({
  metric: metricKey,
  dimensions: z.array(
    z.object({
      dimension: z.enum(dimensions),
      /** The largest first; values beyond what is told apart are together under `*`. */
      values: z.array(z.object({ value: z.string(), variants: z.array(arm) })),
      /** Per treatment: of Cochran's Q, below 0.01 the effect differs; `reversal`: the sums say the opposite of the parts. */
      differs: z.array(
        z.object({
          variant: z.string(),
          p: z.number().nullable(),
          differs: z.boolean(),
          reversal: z.boolean(),
          /** With the mix of this dimension held equal. */
          stratified: effect.nullable(),
        }),
      ),
    }),
  ),
})

export type Segments = z.infer<typeof segments>
export type Dimension = (typeof dimensions)[number]
