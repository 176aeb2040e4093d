import { flawsOfError } from '@pulya/contract/schema-flaws'
import { locales, type Locale } from '@pulya/contract/locale'
import { Problem, problemBody } from '@pulya/contract/problem'
import type { Context as HonoContext, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import type { ZodError } from 'zod'

interface Checked {
  success: boolean
  target: string
  error?: ZodError
}

/** For every `OpenAPIHono`: a request that a schema refused becomes a problem that names the place of every flaw. */
export async function refuseInvalid(checked: Checked, c: HonoContext): Promise<void> {
  if (!checked.error) return
  if (checked.target === 'json')
    throw new Problem('body-invalid', { flaws: flawsOfError(checked.error, await c.req.json()) })
  // An address that cannot be the id of anything leads to nothing, like the id of something that is not there.
  if (checked.target === 'param') throw new Problem('not-found')
  throw new Problem('parameters-invalid', { flaws: flawsOfError(checked.error, c.req.query()) })
}

/** The one place where an error becomes an answer. Anything but a `Problem` is a bug: logged whole, shown as nothing. */
export const answerError =
  (log: Logger): ErrorHandler =>
  (error, c) => {
    const problem = asProblem(error)
    if (problem.status >= 500) log.error({ requestId: requestIdOf(c), err: error }, 'request failed')
    return problemResponse(c, problem)
  }

function problemResponse(c: HonoContext, problem: Problem): Response {
  const { retryAfterSeconds } = problem
  return c.body(JSON.stringify(problemBody(problem, requestIdOf(c), localeOf(c))), problem.status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  })
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  // Hono's own refusals: a body or a path that it could not read.
  if (error instanceof HTTPException && error.status < 500) return new Problem('body-invalid')
  return new Problem('unexpected')
}

/** The first language of the browser that we speak. */
export function localeOf(c: HonoContext): Locale {
  const wanted = (c.req.header('accept-language') ?? '').toLowerCase().split(',')
  const found = wanted.map((range) => locales.find((locale) => range.trim().startsWith(locale))).find(Boolean)
  return found ?? 'en'
}

export function requestIdOf(c: HonoContext): string {
  const id: unknown = c.get('requestId')
  return typeof id === 'string' ? id : 'none'
}
