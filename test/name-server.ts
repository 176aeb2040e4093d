import { createSocket } from 'node:dgram'
import { once } from 'node:events'

export interface Records {
  TXT?: string[]
  CNAME?: string[]
  A?: string[]
}

const kinds = { A: 1, CNAME: 5, TXT: 16 } as const

/** A name server on this computer that knows what a test tells it, by name, and denies the rest. RFC 1035 §4. */
export async function startNameServer() {
  const zone = new Map<string, Records>()
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => socket.send(answerTo(query, zone), port, address))
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    zone,
    stop: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  }
}

function answerTo(query: Buffer, zone: ReadonlyMap<string, Records>): Buffer {
  const { name, kind, end } = questionIn(query)
  const records = zone.get(name)
  const entry = Object.entries(kinds).find(([, code]) => code === kind)?.[0]
  const values = isKind(entry) ? (records?.[entry] ?? []).map((value) => dataOf(entry, value)) : []
  const header = Buffer.alloc(12)
  query.copy(header, 0, 0, 2)
  header.writeUInt16BE(records ? 0x8180 : 0x8183, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(values.length, 6)
  return Buffer.concat([header, query.subarray(12, end), ...values.map((data) => recordOf(kind, data))])
}

function questionIn(query: Buffer): { name: string; kind: number; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), kind: query.readUInt16BE(at + 1), end: at + 5 }
}

/** Of the name that was asked for, by a pointer to the question. */
function recordOf(kind: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(kind, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

function dataOf(kind: keyof typeof kinds, value: string): Buffer {
  if (kind === 'A') return Buffer.from(value.split('.').map(Number))
  if (kind === 'TXT') return Buffer.concat([Buffer.of(value.length), Buffer.from(value)])
  const labels = value.split('.').map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label)]))
  return Buffer.concat([...labels, Buffer.of(0)])
}

const isKind = (name: string | undefined): name is keyof typeof kinds => name !== undefined && name in kinds
