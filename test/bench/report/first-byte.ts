import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { median } from '../widget/median.ts'

const times = 20
/** Long enough for new visitors to have been counted, so that nothing kept of the last answer is true any more. */
const betweenMs = 150
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** How long the first byte of an answer takes, ms: the very first one, and the middle of those after it. */
export async function firstByte(url: string, cookie: string): Promise<{ first: number; middle: number }> {
  const first = await timed(url, cookie)
  const taken: number[] = []
  while (taken.length < times) {
    await wait(betweenMs)
    taken.push(await timed(url, cookie))
  }
  return { first, middle: median(taken) }
}

/** @throws When the answer is not what was asked for. */
async function timed(url: string, cookie: string): Promise<number> {
  const started = performance.now()
  const asking = request(url, { agent, headers: { cookie, 'accept-encoding': 'br' } })
  asking.end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  await once(answer, 'readable')
  const taken = performance.now() - started
  answer.resume()
  await once(answer, 'end')
  if (answer.statusCode !== 200) throw new Error(`${url} was answered with ${answer.statusCode}`)
  return taken
}
