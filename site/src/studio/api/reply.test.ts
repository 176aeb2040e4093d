import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test, vi } from 'vitest'

import { ownApi } from './browser.ts'
import { reply } from './reply.ts'

const closing: (() => void)[] = []

afterEach(() => {
  vi.unstubAllGlobals()
  for (const close of closing.splice(0)) close()
})

/** What the studio makes of a server that answers like this. */
async function askOne(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${port}` })
  return reply(ownApi('ru', 200).api.session.$get())
}

const away = { refused: { code: 'away', errors: [] } }

test('a server that never answers is away', async () => {
  expect(await askOne(() => {})).toEqual(away)
})

test('a server that hangs up is away', async () => {
  expect(await askOne(({ socket }) => socket.destroy())).toEqual(away)
})

test('an answer that breaks off is none', async () => {
  const half: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"memberships":', () => response.socket?.destroy())
  }
  expect(await askOne(half)).toEqual(away)
})

test('an answer that stops in the middle is none', async () => {
  const half: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"memberships":')
  }
  expect(await askOne(half)).toEqual(away)
})

test.each([202, 204])('a %i without a body is an answer', async (status) => {
  const done: RequestListener = (_request, response) => response.writeHead(status).end()
  expect(await askOne(done)).toEqual({ body: undefined })
})

test('what a proxy says on the way is unexpected, whatever it says', async () => {
  const proxy: RequestListener = (_request, response) => response.writeHead(502).end('<h1>Bad gateway</h1>')
  expect(await askOne(proxy)).toEqual({ refused: { code: 'unexpected', errors: [] } })
})
