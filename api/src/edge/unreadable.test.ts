import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { refuseUnaddressable, refuseUnreadable } from './unreadable.ts'

const listener = getRequestListener(async (request) => new Response(await request.text()), {
  errorHandler: refuseUnaddressable(pino({ level: 'silent' })),
})
const server = createServer({ requireHostHeader: false }, listener)

beforeAll(async () => {
  refuseUnreadable(server)
  server.listen(0)
  await once(server, 'listening')
})
afterAll(() => server.close())

test.each([
  ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['an empty Host', 'GET / HTTP/1.1\r\nHost: \r\n\r\n', 400],
  ['a Host that is no host', 'GET / HTTP/1.1\r\nHost: a@b\r\n\r\n', 400],
  ['a target that is no address', 'GET * HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['a method nobody knows', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n', 400],
  ['a negative length', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 400],
  ['a broken chunk', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
  ['a tunnel', 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
  ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n', 417],
  ['endless headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('%s is refused with a problem document', async (_what, request, status) => {
  const answer = await exchange(request)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toMatch(/^content-type: application\/problem\+json\r$/im)
  expect(answer).toContain(`"type":"about:blank"`)
  expect(answer).toContain(`"status":${status}`)
})

test('rubbish after an answer that is still being sent does not end up inside it', async () => {
  const slow = createServer((_, response) =>
    response.writeHead(200, { 'content-length': 100 }).write('the first half'),
  )
  refuseUnreadable(slow)
  slow.listen(0)
  await once(slow, 'listening')
  const socket = connect(portOf(slow), '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  const received = [await firstOf(socket)]
  socket.on('data', (bytes: Buffer) => received.push(String(bytes)))
  socket.write('rubbish\r\n\r\n')
  await once(socket, 'close')
  slow.close()
  expect(received.join('')).toMatch(/the first half$/)
})

/** Everything that came until the server closed. */
async function exchange(request: string): Promise<string> {
  const socket = connect(portOf(server), '127.0.0.1')
  const received: string[] = []
  socket.on('data', (bytes: Buffer) => {
    received.push(String(bytes))
    socket.end()
  })
  socket.write(request)
  await once(socket, 'close')
  return received.join('')
}

async function firstOf(socket: ReturnType<typeof connect>): Promise<string> {
  const [bytes]: unknown[] = await once(socket, 'data')
  return String(bytes)
}

/** A server that listens on a port has such an address. */
const portOf = (listening: Server): number => (listening.address() as AddressInfo).port
