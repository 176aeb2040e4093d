import type { IncomingMessage } from 'node:http'

import type { HttpBindings } from '@hono/node-server'
import type { Context as HonoContext } from 'hono'

/** Headers of a request, by names in lower case. */
export type Heard = Pick<Headers, 'get'>

/** What a page asks of a request, whether Hono brought it or Node did. */
export interface RequestHead {
  method: string
  headers: Heard
  /** Of the address, with its question mark; empty where it has none. */
  query: string
  /** From the socket: headers that claim another address are not believed. */
  address: string
}

export const headOf = (c: HonoContext): RequestHead => ({
  method: c.req.method,
  headers: c.req.raw.headers,
  query: /\?.*/s.exec(c.req.url)?.[0] ?? '',
  address: (c.env as Partial<HttpBindings>).incoming?.socket.remoteAddress ?? '',
})

export const headOfIncoming = (
  { method = '', headers, socket }: IncomingMessage,
  query: string,
): RequestHead => ({
  method,
  headers: {
    get(name) {
      const said = headers[name]
      return typeof said === 'string' ? said : null
    },
  },
  query,
  address: socket.remoteAddress ?? '',
})
