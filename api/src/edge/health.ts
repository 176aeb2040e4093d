import { Problem } from '@pulya/contract/problem'
import { Hono } from 'hono'

import type { Context } from '../context.ts'

/** `/healthz`: the process answers. `/readyz`: and so does its database. */
export const health = ({ control }: Context) =>
  new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const ready = await control.read({ sql: 'select 1', args: [] }).catch(() => undefined)
      if (!ready) throw new Problem('overloaded', { retryAfterSeconds: 2 })
      return c.json({ status: 'ok' })
    })
