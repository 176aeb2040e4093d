import { Problem } from '@pulya/contract/problem'
import type { Context as HonoContext } from 'hono'

import { sendBytes } from './bytes.ts'
import type { Page } from './published.ts'

/** A page rendered at publication. */
export function sendPage(c: HonoContext, page: Page | undefined): Response {
  if (!page) throw new Problem('not-found')
  return sendBytes(c, page.bytes, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.policy,
    // What one visitor is shown is nobody else's.
    'cache-control': 'private, no-store',
  })
}
