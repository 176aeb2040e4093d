import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

import type { Network } from '../network.ts'

const agent = new Agent({ keepAlive: true })

/** The same way to the server, which says nothing that it was not told to say: `fetch` always names some language. */
export function silently({ address, requests }: Network): Network {
  return {
    address,
    requests,
    async request(path, { method = 'GET', headers, body } = {}) {
      const given = Object.fromEntries(new Headers(headers))
      const form = body instanceof URLSearchParams && { 'content-type': 'application/x-www-form-urlencoded' }
      const asking = request(`${address}${path}`, { agent, method, headers: { ...given, ...form } })
      asking.end(body instanceof URLSearchParams ? body.toString() : (body ?? undefined))
      const [answer] = (await once(asking, 'response')) as [IncomingMessage]
      const heard = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      )
      const bytes = await buffer(answer)
      const status = answer.statusCode ?? 0
      return new Response(bytes.length > 0 ? bytes : null, { status, headers: heard })
    },
  }
}
