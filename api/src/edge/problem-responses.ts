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

/** What any request may be refused with, before a route is looked for or while the disk is full. */
const always: readonly ProblemCode[] = ['host-unknown', 'overloaded']

/** What a request with a JSON body may be refused with besides. */
export const bodyRefusals = ['body-invalid', 'body-too-large', 'content-type-unsupported'] as const

/** The `responses` of a route for everything it may refuse. */
export function refusals(...codes: ProblemCode[]): Refusals {
  const statuses = Map.groupBy(new Set([...codes, ...always]), (code) => problems[code].status)
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
