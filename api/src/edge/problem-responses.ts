import { problems, type ProblemCode } from '@pulya/contract/problem'
import { z } from 'zod'

const problemSchema = z
  .object({
    type: z.string().meta({ example: '/problems/not-found' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
    retryAfterSeconds: z.int().optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document' })

type Refusals = Record<
  number,
  { description: string; content: { 'application/problem+json': { schema: typeof problemSchema } } }
>

/** The `responses` of a route for everything it may refuse. */
export function refusals(...codes: ProblemCode[]): Refusals {
  const statuses = Map.groupBy(codes, (code) => problems[code].status)
  return Object.fromEntries(
    [...statuses].map(([status, same]) => [
      status,
      {
        description: same.map((code) => problems[code].title).join(' · '),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  )
}
