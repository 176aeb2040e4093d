import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, constants } from 'node:zlib'

import type { Contender } from './contender.ts'
import { pageOf, strictPolicy } from './page.ts'

export interface Site {
  /** Of a contender's page, under the strict policy if asked for. */
  addressOf: (name: string, strict?: 'strict') => string
  origin: string
  close: () => void
}

const typeByEnd: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
}

/** Everything from memory, brotli 11, over loopback: the network of a visitor is made by the browser. */
export async function serve(contenders: readonly Contender[]): Promise<Site> {
  const pages = contenders.map((contender) => [`/${contender.name}/`, packed(pageOf(contender))] as const)
  const files = contenders.flatMap(({ name, files: own }) =>
    Object.entries(own).map(([end, content]) => [`/${name}/${end}`, packed(content)] as const),
  )
  const bodies = new Map<string, Buffer>([...pages, ...files])

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://bench')
    const body = bodies.get(pathname)
    if (!body) return void answer(contenders, pathname, request, response)
    const policy = searchParams.has('strict') && { 'content-security-policy': strictPolicy }
    send(response, body, { 'content-type': typeOf(pathname), ...policy })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

  const origin = `http://127.0.0.1:${portOf(server.address())}`
  return {
    origin,
    addressOf: (name, strict) => `${origin}/${name}/${strict ? '?strict' : ''}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What nobody answers is taken in silently, as our server does with events. */
async function answer(
  contenders: readonly Contender[],
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const sent = await text(request)
  for (const { answer: mocked } of contenders) {
    const given = mocked?.(path, sent)
    if (given) return send(response, packed(JSON.stringify(given)), { 'content-type': 'application/json' })
  }
  response.writeHead(204).end()
}

function send(response: ServerResponse, body: Buffer, headers: Record<string, string>): void {
  response.writeHead(200, {
    ...headers,
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'no-store',
  })
  response.end(body)
}

const packed = (content: string) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

const typeOf = (path: string) => typeByEnd[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8'

/** Safe: a server that listens on a port has an address with one. */
const portOf = (address: unknown) => (address as AddressInfo).port
