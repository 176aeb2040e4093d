import { z } from 'zod'

import { interval } from './interval.ts'

/** Everybody exposed so far, mature or not: what happened, not what it proves. */
export const funnel = z.object({
  steps: z.array(
    z.object({
      step: z.string(),
      /** Title of the question, where the step is one. */
      question: z.string().optional(),
      variants: z.array(
        z.object({
          variant: z.string(),
          visitors: z.int(),
          /** Of those exposed. */
          rate: z.number().nullable(),
          interval,
          /** Of those at the step before who did not come here. Describes, never compares. */
          dropOff: z.number().nullable(),
          /** In the middle of those who came, since their step before; `null` while nobody did. */
          medianSeconds: z.number().nullable(),
        }),
      ),
    }),
  ),
  /** Of those exposed, who then did anything there, were it only to see the page with a script. */
  confirmed: z.array(z.object({ variant: z.string(), visitors: z.int() })),
  /** Presses a form took, in the middle. */
  presses: z.array(z.object({ variant: z.string(), median: z.number().nullable() })),
  /** Leads by what the answers made of them. After exposure, so no fair comparison: it describes. */
  temperature: z.array(z.object({ segment: z.string(), variant: z.string(), leads: z.int() })),
})

export type Funnel = z.infer<typeof funnel>
