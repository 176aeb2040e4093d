import { z } from 'zod'

import type { Case } from './cases.ts'
import type { Answer } from './world/exchange.ts'

/** What came of one case. */
export interface Seen {
  answer: Answer
  /** What else it can be called, in the words of the cases: `start-page`, `own-404`, `no-trace`, … */
  also?: readonly string[]
  /** The value as it is kept now. */
  stored?: string | undefined
  ext?: string | undefined
  /** The field is of one line: there, every run of white space is one space. */
  oneLine?: boolean
  /** What is wrong whatever the case expects. */
  faults?: readonly string[]
}

export interface Difference {
  expected: string
  got: string
}

/** Everything about a case that is not as it must be; empty when all is well. */
export function judge(given: Case, seen: Seen): Difference[] {
  const did = outcome(seen.answer)
  const words = [given.expected, given.also_ok].filter((word) => word !== undefined)
  const asExpected = words.some((word) =>
    [did, ...(seen.also ?? [])].some((is) => (means[word] ?? [word]).includes(is)),
  )
  return [
    ...(asExpected ? [] : [{ expected: words.join(' or '), got: said(did, seen.answer) }]),
    ...(asExpected && did === 'accepted' ? keptOtherwise(given, seen) : []),
    ...faults(given, seen),
  ]
}

const means: Record<string, readonly string[]> = {
  'accept-normalised': ['accepted'],
  'render-inert': ['accepted', 'no-trace'],
  'reject-4xx': ['refused'],
}

/** By the status alone. */
export function outcome({ status }: Answer): 'accepted' | 'refused' | 'failed' {
  if (status >= 200 && status < 400) return 'accepted'
  return status >= 400 && status < 500 ? 'refused' : 'failed'
}

const said = (did: string, { status, body }: Answer): string => `${did}, ${status} ${body}`

function keptOtherwise({ normalised, ext }: Case, seen: Seen): Difference[] {
  const expected = seen.oneLine ? normalised?.replace(/\s+/g, ' ') : normalised
  return [
    ...(expected === undefined || expected === seen.stored
      ? []
      : [{ expected, got: seen.stored ?? 'nothing' }]),
    ...(seen.ext === ext ? [] : [{ expected: `extension ${ext}`, got: `extension ${seen.ext}` }]),
  ]
}

function faults({ method }: Case, { answer, faults: more = [] }: Seen): Difference[] {
  return [...answerFaults(answer, method === 'HEAD'), ...more].map((got) => ({ expected: 'no fault', got }))
}

const problem = z.object({
  type: z.string().regex(/^(?:about:blank|\/problems\/[a-z-]+)$/),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  requestId: z.string().min(1),
})

/** Nothing may break the server, and what it refuses it refuses in a document that a program can read (RFC 9457). */
function answerFaults({ status, headers, body }: Answer, bodiless: boolean): string[] {
  if (status === 0) return ['no answer']
  if (status >= 500) return [`a failure of the server: ${status} ${body}`]
  if (status < 400) return []
  if (headers.get('content-type') !== 'application/problem+json')
    return [`${status} without a problem document`]
  const parsed = problem.safeParse(jsonOrNothing(body))
  return bodiless || (parsed.success && parsed.data.status === status)
    ? []
    : [`${status} with a broken problem document: ${body}`]
}

function jsonOrNothing(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined // then it is no document at all, which the schema says
  }
}
