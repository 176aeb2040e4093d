import { Agent, get, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** What a visitor was shown, and as whom the server knows them from then on. */
interface Shown {
  variant: string
  /** From the cookie that came; missing when they had it already. */
  cookie?: string
}

export interface Visitors {
  /** @param cookie Of an earlier visit; without one the visitor is new. */
  visit(cookie?: string): Promise<Shown>
  leave(): void
}

const atOnce = 50

/** People who open one offer, fifty at a time. */
export function visitorsOf(address: string): Visitors {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  return {
    async visit(cookie) {
      const headers = {
        'user-agent': browser,
        accept: 'text/html',
        'accept-language': 'ru',
        ...(cookie && { cookie }),
      }
      const asked = get(address, { agent, headers })
      // Of `response`, Node says what comes with it.
      const [response] = (await once(asked, 'response')) as [IncomingMessage]
      const html = await text(response)
      if (response.statusCode !== 200) throw new Error(`${address} answers with ${response.statusCode}`)
      const [, variant] = /data-variant="([A-H])"/.exec(html) ?? []
      if (!variant) throw new Error(`${address} shows no variant`)
      const [given] = response.headers['set-cookie'] ?? []
      return { variant, ...(given && { cookie: given.replace(/;.*/, '') }) }
    },
    leave: () => agent.destroy(),
  }
}

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0'

/** All of them, at most fifty at a time, in the order in which they came. */
export async function eachOf<T>(count: number, visit: (index: number) => Promise<T>): Promise<T[]> {
  const seen: T[] = []
  let next = 0
  const walk = async () => {
    for (let index = next++; index < count; index = next++) seen[index] = await visit(index)
  }
  await Promise.all(Array.from({ length: atOnce }, walk))
  return seen
}
