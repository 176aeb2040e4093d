import type { FlawAt } from './flaw.ts'
import { sentence } from './flaw-words.ts'
import type { Locale } from './locale.ts'

/**
 * Every failure a client may see, in one place.
 * The key is stable and public: it ends the RFC 9457 `type`, so rename never, add freely.
 */
export const problems = {
  'body-invalid': { status: 400, title: 'The request does not have the expected shape' },
  'parameters-invalid': { status: 400, title: 'A parameter of the address cannot be accepted' },
  'sign-in-required': { status: 401, title: 'Sign in first' },
  'sign-in-refused': { status: 401, title: 'Nobody can be signed in with this' },
  'code-required': { status: 401, title: 'A one-time code is wanted too' },
  'confirm-required': { status: 403, title: 'Say once more that it is you' },
  forbidden: { status: 403, title: 'Your role does not allow this' },
  'origin-refused': { status: 403, title: 'The request comes from a site that is not allowed' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not answer to this method' },
  'body-too-slow': { status: 408, title: 'The request took too long to arrive' },
  'ai-off': { status: 409, title: 'No AI service is named for this installation' },
  'draft-changed': { status: 409, title: 'The draft has been changed in the meantime' },
  'experiment-state': { status: 409, title: 'The experiment is not at a stage for this' },
  'experiment-running': { status: 409, title: 'An experiment is running on this page' },
  'fit-unproven': { status: 409, title: 'This draft has not been shown to fit every screen' },
  'id-reused': { status: 409, title: 'The id has already been used for other content' },
  'lead-changed': { status: 409, title: 'The lead has been changed in the meantime' },
  'email-taken': { status: 409, title: 'Somebody has this e-mail address already' },
  'email-missing': { status: 409, title: 'Give an e-mail address first' },
  'last-owner': { status: 409, title: 'The last owner of a firm cannot leave it' },
  'member-already': { status: 409, title: 'This person is a member already' },
  'slug-taken': { status: 409, title: 'Another page already has this address' },
  gone: { status: 410, title: 'This page is no longer published' },
  'link-expired': { status: 410, title: 'This link has expired' },
  'link-revoked': { status: 410, title: 'This link was taken back' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'content-type-unsupported': { status: 415, title: 'The request has an unsupported type or encoding' },
  'host-unknown': { status: 421, title: 'This server does not serve this host' },
  'answers-rejected': { status: 422, title: 'Some answers cannot be accepted' },
  'domain-rejected': { status: 422, title: 'This domain cannot be taken' },
  'document-rejected': { status: 422, title: 'The document cannot be accepted' },
  'experiment-unready': { status: 422, title: 'The experiment cannot be run as it is' },
  'file-rejected': { status: 422, title: 'The file cannot be accepted' },
  'spend-rejected': { status: 422, title: 'The table of spend cannot be accepted' },
  'lead-rejected': { status: 422, title: 'The enquiry cannot be accepted' },
  'code-wrong': { status: 422, title: 'This is not the code of the app' },
  'passkey-rejected': { status: 422, title: 'This passkey cannot be accepted' },
  'plan-impossible': { status: 422, title: 'An experiment cannot be planned like this' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  unexpected: { status: 500, title: 'Something broke on our side' },
  'ai-unreachable': { status: 502, title: 'The AI service cannot be reached' },
  'ai-key-refused': { status: 502, title: 'The AI service refused the key' },
  'ai-refused': { status: 502, title: 'The AI service did not take the request' },
  'ai-unclear': { status: 502, title: 'The AI service gave an answer that cannot be used' },
  'ai-busy': { status: 503, title: 'The AI service takes no more requests for now' },
  overloaded: { status: 503, title: 'The service is overloaded' },
  'ai-too-slow': { status: 504, title: 'The AI service took too long' },
  'storage-full': { status: 507, title: 'There is no room left for files' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

export interface ProblemInfo {
  /** What went wrong this time, in English; never repeats what the client sent. */
  detail?: string
  flaws?: readonly FlawAt[]
  /** When to try again; becomes the `Retry-After` header too. */
  retryAfterSeconds?: number
}

/** The only error thrown on purpose. Anything else that reaches the edge is a bug and becomes `unexpected`. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly status: (typeof problems)[ProblemCode]['status']
  readonly flaws: readonly FlawAt[]
  readonly retryAfterSeconds: number | undefined

  constructor(code: ProblemCode, info: ProblemInfo = {}) {
    super(info.detail ?? problems[code].title)
    this.code = code
    this.status = problems[code].status
    this.flaws = info.flaws ?? []
    this.retryAfterSeconds = info.retryAfterSeconds
  }
}

/** A member of the `errors` extension: a program reads `code`, a person reads `detail`. */
export interface ProblemError {
  pointer: string
  code: string
  detail: string
}

export interface ProblemBody {
  type: string
  title: string
  status: number
  detail: string
  requestId: string
  errors?: ProblemError[]
  retryAfterSeconds?: number
}

/**
 * The `application/problem+json` body; `locale` is the language of the details in `errors`.
 * `type` is a full path (RFC 9457 §3.1.1) because every installation is at an address of its own.
 * https://www.rfc-editor.org/rfc/rfc9457
 */
export function problemBody(problem: Problem, requestId: string, locale: Locale = 'en'): ProblemBody {
  const errors = problem.flaws.map(({ pointer, code, limit }) => ({
    pointer,
    code,
    detail: sentence(locale, limit === undefined ? { code } : { code, limit }),
  }))
  return {
    type: `/problems/${problem.code}`,
    title: problems[problem.code].title,
    status: problem.status,
    detail: problem.message,
    requestId,
    ...(errors.length > 0 && { errors }),
    ...(problem.retryAfterSeconds !== undefined && { retryAfterSeconds: problem.retryAfterSeconds }),
  }
}
