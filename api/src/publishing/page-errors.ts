import type { Problem, ProblemCode } from '@pulya/contract/problem'
import type { MessagePage } from '@pulya/offer/page'
import type { Context as HonoContext, ErrorHandler } from 'hono'

import type { Context } from '../context.ts'
import { asProblem, localeOf, requestIdOf } from '../edge/refuse.ts'
import { sendHtml } from './send-html.ts'

const forPrograms = /^\/(v1|api)\/|^\/(openapi\.json|healthz|readyz)$/

/** A person who opened a page reads a page; a program reads a problem document. */
export const pageErrors =
  (context: Context, answer: ErrorHandler): ErrorHandler =>
  async (error, c) => {
    const problem = await answer(error, c)
    if (forPrograms.test(c.req.path) || !c.req.header('accept')?.includes('text/html')) return problem
    return messagePage(context, c, asProblem(error)).catch((failure: unknown) => {
      context.log.error({ err: failure }, 'the page that explains an error could not be rendered')
      return problem
    })
  }

const messages: Partial<Record<ProblemCode, MessagePage['message']>> = {
  gone: 'gone',
  'link-expired': 'expired',
  overloaded: 'busy',
}

/** What has expired or was taken back, by where it stood; elsewhere it is the way back into a quiz. */
const closedAt = [
  ['/preview/', 'preview-expired'],
  ['/r/', 'report-closed'],
  ['/review/', 'review-closed'],
] as const

async function messagePage(context: Context, c: HonoContext, { code, status }: Problem) {
  const isClosed = code === 'link-expired' || code === 'link-revoked'
  const closed = isClosed ? closedAt.find(([path]) => c.req.path.startsWith(path))?.[1] : undefined
  const message = closed ?? messages[code] ?? (status >= 500 ? 'error' : 'not-found')
  const html = await context.render({
    kind: 'message',
    locale: localeOf(c),
    message,
    ...(status >= 500 && { requestId: requestIdOf(c) }),
  })
  return sendHtml(c, html, status)
}
