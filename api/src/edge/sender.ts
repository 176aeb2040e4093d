import type { Context as HonoContext } from 'hono'

import type { Sender } from '../visits/network.ts'
import { requestIdOf } from './refuse.ts'
import { headOf } from './request-head.ts'

export function senderOf(c: HonoContext): Sender {
  return {
    address: headOf(c).address,
    userAgent: c.req.header('user-agent') ?? '',
    requestId: requestIdOf(c),
  }
}
