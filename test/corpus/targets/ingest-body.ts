import { mutate } from './ingest-mutate.ts'
import type { Case } from '../cases.ts'
import type { Target } from '../target.ts'
import { bytesOf } from '../value.ts'
import type { Header, Request } from '../world/exchange.ts'

/** What a visitor's browser may send: events and leads. */
export const endpoints = ['/v1/events', '/v1/leads'] as const

export const ingestBody: Target = (world, given) =>
  given.mode === 'mutate' ? mutate(world, given) : raw(world, given)

const raw: Target = async ({ send }, given) => {
  const [events, leads] = await Promise.all(endpoints.map((target) => send(rawRequest(target, given))))
  if (!events || !leads) throw new Error('Nothing was asked')
  const agree = Math.floor(events.status / 100) === Math.floor(leads.status / 100)
  return { answer: events, faults: agree ? [] : [`as a lead: ${leads.status} ${leads.body}`] }
}

/** `transfer` is the Transfer-Encoding; where it says so the body is sent in chunks. */
function rawRequest(target: string, given: Case): Request {
  const { method = 'POST', content_type: type = 'application/json', headers = {}, transfer } = given
  const body = bytesOf(given)
  const sent: Header[] = [
    ...(type === '' ? [] : [['Content-Type', type] as const]),
    ...(transfer === undefined ? [] : [['Transfer-Encoding', transfer] as const]),
    ...Object.entries(headers),
  ]
  return { method, target, headers: sent, body: transfer?.endsWith('chunked') ? chunked(body) : body }
}

const chunkLength = 16 * 1024

function chunked(body: Buffer): Buffer {
  const count = Math.ceil(body.length / chunkLength)
  const chunks = Array.from({ length: count }, (_, index) =>
    body.subarray(index * chunkLength, (index + 1) * chunkLength),
  )
  const framed = chunks.flatMap((chunk) => [
    Buffer.from(`${chunk.length.toString(16)}\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...framed, Buffer.from('0\r\n\r\n')])
}
