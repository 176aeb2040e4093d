import { once } from 'node:events'
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** As it goes over the wire: the bytes still compressed, every header that is not made anew for each answer. */
export async function rawAnswer(address: string): Promise<{ body: Buffer; headers: IncomingHttpHeaders }> {
  const asked = get(address, { headers: { 'accept-encoding': 'br' }, agent: false })
  // Of `response`, Node says what comes with it.
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const body = await buffer(answer)
  if (answer.statusCode !== 200) throw new Error(`${address} answers with ${answer.statusCode}`)
  const { date: _date, connection: _connection, 'keep-alive': _alive, ...headers } = answer.headers
  return { body, headers }
}
