import { z } from 'zod'

import { key } from './key.ts'

/** What an answer, or the score so far, must be. `not` and groups may hold each other to any depth the wire lets through. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; has: string }
  | { question: string; atLeast?: number | undefined; atMost?: number | undefined }
  | { scoreAtLeast: number }
  | { scoreAtMost: number }

const nested = z.lazy(() => condition)
const amount = z.number().optional()

export const condition: z.ZodType<Condition> = z.union([
  z.strictObject({ all: z.array(nested).min(1).max(20) }),
  z.strictObject({ any: z.array(nested).min(1).max(20) }),
  z.strictObject({ not: nested }),
  z.strictObject({ question: key, has: key }),
  z
    .strictObject({ question: key, atLeast: amount, atMost: amount })
    .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined),
  z.strictObject({ scoreAtLeast: z.number() }),
  z.strictObject({ scoreAtMost: z.number() }),
])
