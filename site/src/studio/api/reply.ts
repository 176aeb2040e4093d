import type { ProblemBody, ProblemCode, ProblemError } from '@pulya/contract/problem'

/** Why the server did not do it; `away` when it could not be asked. */
export interface Refused {
  code: ProblemCode | 'away'
  /** In the language of the page, each with its place. */
  errors: readonly ProblemError[]
  /** For whoever looks into it. */
  requestId?: string
}

export type Reply<Body> = { body: Body } | { refused: Refused }

interface Answered<Body> {
  ok: boolean
  status: number
  json(): Promise<Body>
}

/** A call of the typed client as a value: what came back, or why nothing did. */
export async function reply<Body>(call: Promise<Answered<Body>>): Promise<Reply<Body>> {
  try {
    const response = await call
    return response.ok ? { body: await bodyOf(response) } : { refused: await refusalOf(response) }
  } catch {
    return { refused: { code: 'away', errors: [] } }
  }
}

/** Done, or taken on: the studio is told no more by these, and the typed client promises no body either. */
const bodiless: ReadonlySet<number> = new Set([202, 204])

const bodyOf = async <Body>(response: Answered<Body>): Promise<Body> =>
  bodiless.has(response.status) ? (undefined as Body) : response.json()

async function refusalOf(response: Answered<unknown>): Promise<Refused> {
  // Every refusal of ours is a problem document; anything else was said by a proxy on the way.
  const problem = (await response.json().catch(() => ({}))) as Partial<ProblemBody>
  const { type = '', errors = [], requestId } = problem
  return { code: codeOf(type), errors, ...(requestId && { requestId }) }
}

/** A code younger than this build matches no branch and is treated like `unexpected`. */
const codeOf = (type: string) => (type.split('/').at(-1) || 'unexpected') as ProblemCode
