import { connect } from 'node:net'

export type Header = readonly [name: string, value: string | Uint8Array]

/** Sent byte for byte: nothing is checked, mended or left out on the way. */
export interface Request {
  method?: string
  target: string | Uint8Array
  /** One that is given replaces the one that would be sent otherwise. */
  headers?: readonly Header[]
  body?: Uint8Array
}

export interface Answer {
  /** 0 when none came. */
  status: number
  /** The last value of each, by lower-case name. */
  headers: ReadonlyMap<string, string>
  body: string
  bytes: Uint8Array
  /** Status line, headers and body as they came. */
  whole: string
}

/** Longer than the server itself waits for a slow request (10 s). */
const patienceMs = 15_000

/** One request on a connection of its own. Resolves even when the server says nothing or hangs up. */
export async function exchange(port: number, host: string, request: Request): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const socket = connect(port, '127.0.0.1')
  const received: Buffer[] = []
  socket.setTimeout(patienceMs, () => socket.destroy())
  socket.on('data', (bytes: Buffer) => received.push(bytes))
  // A reset after the answer has come takes nothing away; before it there is nothing to read.
  socket.on('error', () => undefined)
  socket.on('close', () => resolve(read(Buffer.concat(received))))
  socket.write(written(host, request))
  return promise
}

function written(host: string, { method = 'GET', target, headers = [], body }: Request): Buffer {
  const framed = !body || headers.some(([name]) => name.toLowerCase() === 'transfer-encoding')
  const length: Header[] = framed ? [] : [['Content-Length', String(body.length)]]
  const all = withHeaders([['Host', host], ['Connection', 'close'], ...length], headers)
  return Buffer.concat([
    ...[method, ' ', target, ' HTTP/1.1\r\n'].map(bytes),
    ...all.flatMap(([name, value]) => [name, ': ', value, '\r\n'].map(bytes)),
    bytes('\r\n'),
    body ?? Buffer.of(),
  ])
}

/** Those given and, of the usual ones, those that are not given. */
export function withHeaders(usual: readonly Header[], given: readonly Header[]): Header[] {
  const names = new Set(given.map(([name]) => name.toLowerCase()))
  return [...usual.filter(([name]) => !names.has(name.toLowerCase())), ...given]
}

const bytes = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? Buffer.from(part) : part)

function read(received: Buffer): Answer {
  const end = received.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = received.subarray(0, Math.max(end, 0)).toString().split('\r\n')
  const headers = new Map(lines.map((line) => headerIn(line)))
  const rest = received.subarray(end < 0 ? received.length : end + 4)
  const body = headers.get('transfer-encoding') === 'chunked' ? unchunked(rest) : rest
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1] ?? 0),
    headers,
    body: body.toString(),
    bytes: body,
    whole: received.toString(),
  }
}

function headerIn(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
}

function unchunked(chunks: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < chunks.length;) {
    const lineEnd = chunks.indexOf('\r\n', at)
    const length = Number.parseInt(chunks.subarray(at, lineEnd).toString(), 16)
    if (!(length > 0)) break
    parts.push(chunks.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
  return Buffer.concat(parts)
}
