import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to a draft on its way to the product. */
export const fates = ['passed', 'answered late', 'answer lost', 'server down'] as const
type Fate = (typeof fates)[number]

const lateMs = 1500

/** A way to the product that is good or bad as the test wants it. Pages always come through, or nobody could look. */
export async function openUnsteadyWay(product: string) {
  const { host, port, hostname, origin } = new URL(product)
  let fate: Fate = 'passed'

  const server = createServer((request, response) => {
    const { method, url: path, headers, socket } = request
    const own = method === 'GET' ? 'passed' : fate
    if (own === 'server down') return void socket.destroy()
    const sent = { ...headers, host, ...(headers.origin && { origin }) }
    const onward = ask({ hostname, port, method, path, headers: sent }, (answer) => {
      if (own === 'answer lost') return void answer.resume().on('end', () => socket.destroy())
      const pass = () => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      }
      if (own === 'answered late') setTimeout(pass, lateMs)
      else pass()
    })
    // A page that is gone takes its requests with it.
    onward.on('error', () => socket.destroy())
    request.pipe(onward)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  // Safe: a server that listens on a port has an address with one.
  const { port: own } = server.address() as AddressInfo
  return {
    address: `http://localhost:${own}`,
    becomes: (next: Fate) => void (fate = next),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
