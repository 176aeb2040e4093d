import { Problem } from '@pulya/contract/problem'
import type { MiddlewareHandler } from 'hono'

import { bearerOf } from '../api-keys/bearer.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Unsafe requests to the studio must come from the studio: by `Origin`, and by `Sec-Fetch-Site` where it is sent. Those of
 * programs carry a key, which no other site can make a browser send.
 */
export const sameOrigin =
  (origins: ReadonlySet<string>): MiddlewareHandler =>
  async (c, next) => {
    if (safe.has(c.req.method) || bearerOf(c) !== undefined) return next()
    const site = c.req.header('sec-fetch-site')
    if (!origins.has(c.req.header('origin') ?? '') || (site !== undefined && site !== 'same-origin')) {
      throw new Problem('origin-refused')
    }
    return next()
  }
