import { Hono } from 'hono'

import type { Context } from '../context.ts'

/**
 * For a proxy that is asked for a host it has no certificate of: 200 where it may get one, which is where a firm has
 * proved that the host is theirs. Without this anybody could have it ask for a million certificates.
 * https://caddyserver.com/docs/automatic-https#on-demand-tls
 */
export const tlsAsk = ({ domains }: Pick<Context, 'domains'>) =>
  new Hono().get('/internal/tls-ask', (c) =>
    domains.find(c.req.query('domain')?.toLowerCase() ?? '')
      ? c.text('yes', 200, { 'cache-control': 'no-store' })
      : c.text('no', 404, { 'cache-control': 'no-store' }),
  )
