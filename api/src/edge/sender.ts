import type { HttpBindings } from '@hono/node-server'
import type { Context as HonoContext } from 'hono'

import { requestIdOf } from './refuse.ts'

import type { Sender } from '../visits/network.ts'

/** Taken from the socket: headers that claim another address are not believed. */
export function senderOf(c: HonoContext): Sender {
  const { incoming } = c.env as Partial<HttpBindings>
  return {
    address: incoming?.socket.remoteAddress ?? '',
    userAgent: c.req.header('user-agent') ?? '',
    requestId: requestIdOf(c),
  }
}
