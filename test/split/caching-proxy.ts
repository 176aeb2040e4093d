import { createServer, request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'

import CachePolicy from 'http-cache-semantics'

/** A cache that stands before a server for everybody, as networks of delivery do, and keeps to the standard (RFC 9111). */
export interface CachingProxy {
  address: string
  /** Answers that did not come from the server. */
  served: () => number
  stop: () => Promise<void>
}

interface Kept {
  policy: CachePolicy
  status: number
  body: Buffer
}

export async function startCachingProxy(origin: string): Promise<CachingProxy> {
  const { hostname, port } = new URL(origin)
  const kept = new Map<string, Kept[]>()
  let served = 0

  const server = createServer(async (asked, answer) => {
    const { method = 'GET', url = '/' } = asked
    const question = { method, url, headers: headersOf(asked) }
    const known = kept.get(url)?.find(({ policy }) => policy.satisfiesWithoutRevalidation(question))
    if (known) {
      served += 1
      answer.writeHead(known.status, known.policy.responseHeaders())
      return answer.end(known.body)
    }
    // What it asks for is for the server it stands before.
    const headers = { ...asked.headers, host: `${hostname}:${port}` }
    const passed = request({ hostname, port, method, path: url, headers })
    asked.pipe(passed)
    // Of `response`, Node says what comes with it.
    const [response] = (await once(passed, 'response')) as [IncomingMessage]
    const body = await buffer(response)
    const status = response.statusCode ?? 502
    const policy = new CachePolicy(question, { status, headers: headersOf(response) }, { shared: true })
    if (policy.storable()) kept.set(url, [...(kept.get(url) ?? []), { policy, status, body }])
    answer.writeHead(status, response.headers)
    return answer.end(body)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const at = server.address()
  if (typeof at !== 'object' || !at) throw new Error('A server that listens on a port has one')
  return {
    address: `http://localhost:${at.port}`,
    served: () => served,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string | string[] | undefined> => ({
  ...headers,
})
