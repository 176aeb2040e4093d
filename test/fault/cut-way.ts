import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Random } from '../traffic/random.ts'

/** A way to the product that breaks. */
export interface CutWay {
  address: string
  /** How many requests have been let through, lost on the way there, and lost on the way back. */
  counts: { whole: number; before: number; after: number }
  close: () => void
}

/**
 * Passes everything on to the product. Of what visitors send, `/v1/…`, this part is cut, each request for itself: half of
 * it before it has arrived, the other half after the product has answered. The browser is told nothing either way.
 */
export async function openCutWay(product: string, part: number, random: Random): Promise<CutWay> {
  const { host, port, hostname } = new URL(product)
  const counts = { whole: 0, before: 0, after: 0 }

  const server = createServer((request, response) => {
    const { method, url = '', headers, socket } = request
    const sent = url.startsWith('/v1/')
    const fate = sent && random() < part ? (random() < 0.5 ? 'before' : 'after') : 'whole'
    if (sent) counts[fate] += 1
    if (fate === 'before') return void socket.destroy()

    const onward = ask({ hostname, port, method, path: url, headers: { ...headers, host } }, (answer) => {
      if (fate === 'after') return void answer.resume().on('end', () => socket.destroy())
      // On a connection that was used before, a browser repeats by itself what was cut.
      response.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        ...(sent && { connection: 'close' }),
      })
      answer.pipe(response)
    })
    // A page that is left takes its requests with it.
    onward.on('error', () => socket.destroy())
    request.pipe(onward)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  // Safe: a server that listens on a port has an address with one.
  const { port: own } = server.address() as AddressInfo
  return {
    address: `http://localhost:${own}`,
    counts,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
