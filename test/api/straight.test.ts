import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const known = { cookie: `pulya_visitor=${randomUUID()}`, 'accept-language': 'ru', 'user-agent': 'Mobile' }

/** A target with its origin is routed by the app; one without is answered straight, where it can be. */
async function bothWays(path: string, headers: Record<string, string> = {}) {
  const answers = await Promise.all(
    ['', world.product.address].map((origin) =>
      world.ask({ path: `${origin}${path}`, headers: { ...known, ...headers } }),
    ),
  )
  return answers.map(({ status, headers: { date: _, ...said }, text: body }) => ({
    status,
    said,
    body: body.replace(/"requestId":"[^"]*"/, ''),
  }))
}

test.each<[string, string, Record<string, string>]>([
  ['an offer', '/o/bankrotstvo', {}],
  ['an offer for a phone that takes brotli', '/o/bankrotstvo', { 'accept-encoding': 'br, gzip' }],
  ['the page of a place', '/o/bankrotstvo/kazan', { 'accept-encoding': 'gzip' }],
  ['a campaign', '/o/bankrotstvo?utm_content=pristavy&yclid=1', {}],
  ['a fetch ahead', '/o/bankrotstvo', { 'sec-purpose': 'prefetch' }],
])('%s is answered with the same bytes and headers by either way', async (_what, path, headers) => {
  const [straight, routed] = await bothWays(path, headers)
  expect(straight).toEqual(routed)
  expect(straight).toMatchObject({
    status: 200,
    said: { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' },
  })
})

test('a new visitor is remembered alike by either way', async () => {
  const cookies = await Promise.all(
    ['', world.product.address].map(async (origin) => {
      const { headers } = await world.ask({ path: `${origin}/o/bankrotstvo` })
      return String(headers['set-cookie']).replace(/[0-9a-f-]{36}/, '')
    }),
  )
  expect(cookies).toEqual(Array(2).fill('pulya_visitor=; Max-Age=34164000; Path=/; SameSite=Lax'))
})

test('there is no spelling of an address that means one thing straight and another to the app', async () => {
  const words = '/ /o /o/ bankrotstvo /bankrotstvo /kazan /thanks /file /q/proverka . /.. B \\ - ; &'.split(
    ' ',
  )
  const pieces = [...words, ...'%2e %2f %62 %3F ? ?utm_content=mfc ab_force=x #'.split(' ')]
  const beginnings = fc.constantFrom('/o', '/o/bankrotstvo')
  const rests = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((said) => said.join(''))
  const paths = fc.tuple(beginnings, rests).map(([beginning, rest]) => beginning + rest)
  await fc.assert(
    fc.asyncProperty(paths, async (path) => {
      const [straight, routed] = await bothWays(path)
      expect(straight).toEqual(routed)
    }),
    { numRuns: 300 },
  )
})

test('a request that names two hosts is nobody’s, whichever comes first', async () => {
  const { port } = world.product
  for (const hosts of [`localhost:${port}, other.example`, `other.example, localhost:${port}`]) {
    const lines = hosts.split(', ').map((host) => `host: ${host}`)
    const socket = connect(port, 'localhost')
    socket.end(['GET /o/bankrotstvo HTTP/1.1', ...lines, 'connection: close', '', ''].join('\r\n'))
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 4/)
  }
})
