import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

import { RequestError } from '@hono/node-server'
import type { Logger } from 'pino'

const contentType = 'application/problem+json'

/**
 * A problem of HTTP itself, told before there is a request that a route could answer. It says no more than its status:
 * https://www.rfc-editor.org/rfc/rfc9457#name-aboutblank
 */
function problemOf(status: number): string {
  const title = STATUS_CODES[status] ?? ''
  return JSON.stringify({ type: 'about:blank', title, status, detail: title, requestId: 'none' })
}

/** For the adapter: a target or a Host header of which no address can be made. What routes throw the app answers itself. */
export const refuseUnaddressable =
  (log: Logger) =>
  (error: unknown): Response => {
    const status = error instanceof RequestError ? 400 : 500
    if (status === 500) log.error({ err: error }, 'the app itself failed')
    return new Response(problemOf(status), { status, headers: { 'content-type': contentType } })
  }

/** By the codes of Node's parser. https://nodejs.org/api/http.html#event-clienterror */
const statuses: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/** Node alone would refuse these with a bare status line, and drop CONNECT without a word. */
export function refuseUnreadable(server: Server): void {
  const latest = new WeakMap<Socket, ServerResponse>()
  server.on('request', ({ socket }, response) => latest.set(socket, response))
  server.on('checkExpectation', (_, response) => {
    response.writeHead(417, { 'content-type': contentType }).end(problemOf(417))
  })
  server.on('connect', (_, socket) => socket.end(answer(405)))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const before = latest.get(socket)
    const midAnswer = before?.headersSent && !before.writableFinished
    // A second answer inside the first would be read as its body.
    if (midAnswer || !socket.writable) socket.destroy()
    else socket.end(answer(statuses[error.code ?? ''] ?? 400))
  })
}

function answer(status: number): string {
  const body = problemOf(status)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${contentType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  return [...head, '', body].join('\r\n')
}
