import type { Context as HonoContext } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { pagePolicy } from './page-policy.ts'

/** A page rendered for this one request. */
export function sendHtml(c: HonoContext, html: string, status: ContentfulStatusCode = 200): Response {
  return c.body(html, status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy(html),
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  })
}
