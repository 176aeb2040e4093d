import type { Case } from '../cases.ts'
import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { bytesOf, jsonBytes } from '../value.ts'
import type { Answer, Header, Request } from '../world/exchange.ts'
import { goodEvents, goodLead } from '../world/leads.ts'
import type { World } from '../world/world.ts'
import { mutate } from './ingest-mutate.ts'

/** What any website may send: events and leads. All that is sent for one case must be answered alike. */
export const ingestBody: Target = async (world, given) => {
  if (given.mode === 'mutate') return mutate(world, given)
  const answers = await Promise.all(requests(world, given).map(world.send))
  const [first] = answers
  if (!first) throw new Error('Nothing was asked')
  const unlike = answers.filter((answer) => outcome(answer) !== outcome(first))
  return {
    answer: first,
    faults: unlike.map((answer: Answer) => `elsewhere: ${answer.status} ${answer.body}`),
  }
}

function requests(world: World, given: Case): Request[] {
  const body = bytesOf(given)
  return [
    wrapped('/v1/events', given, body),
    wrapped('/v1/leads', given, body),
    // Where it is the wrapping that is refused, a good body must not save it.
    ...(isOrdinary(given)
      ? []
      : [
          wrapped('/v1/events', given, jsonBytes(goodEvents(world))),
          wrapped('/v1/leads', given, jsonBytes(goodLead(world))),
        ]),
  ]
}

/** Plain JSON by POST, as far as its head tells. */
function isOrdinary({
  method = 'POST',
  content_type: type = 'application/json',
  headers = {},
}: Case): boolean {
  const isJson = /^application\/json *(?:; *charset="?utf-8"?)?$/i.test(type)
  const isEncoded = Object.keys(headers).some((name) => name.toLowerCase() === 'content-encoding')
  return method === 'POST' && isJson && !isEncoded
}

/** `transfer` is the Transfer-Encoding; where it says so the body is sent in chunks. */
function wrapped(target: string, given: Case, body: Buffer): Request {
  const { method = 'POST', content_type: type = 'application/json', headers = {}, transfer } = given
  const sent: Header[] = [
    ...(type === '' ? [] : [['Content-Type', type] as const]),
    ...(transfer === undefined ? [] : [['Transfer-Encoding', transfer] as const]),
    ...Object.entries(headers),
  ]
  return { method, target, headers: sent, body: transfer?.endsWith('chunked') ? inChunks(body) : body }
}

const chunkLength = 16 * 1024

function inChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; at += chunkLength) {
    const chunk = body.subarray(at, at + chunkLength)
    parts.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}
