import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Question } from './ask.ts'
import { problemIn } from './problem.ts'
import { idsOf, sampleOf } from './samples.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const previews = ['preview', 'preview.js']

/** Every route of the studio: those that are described, and the previews, which are pages. */
function studioRoutes(): Question[] {
  const described = world.description.operations
    .filter(({ template }) => template.startsWith('/api/'))
    .map((operation) => sampleOf(operation, idsOf(world)))
  return [
    ...described,
    ...previews.map((face) => ({ method: 'GET', path: `/api/documents/${world.offer.source}/${face}` })),
  ]
}

/** What is for people who are not signed in yet, and what each answers to whoever proves nothing. */
const forEverybody: Record<string, string> = {
  // Signing out forgets a session that may not be.
  'DELETE /api/session': '204',
  'GET /api/sign-in-ways': '200',
  'POST /api/session/password': '401 sign-in-refused',
  'POST /api/session/passkey-options': '200',
  'POST /api/session/passkey': '401 sign-in-refused',
  'POST /api/password-resets': '202',
  'POST /api/new-passwords': '410 link-expired',
  'POST /api/opened-invitations': '410 link-expired',
  'POST /api/accepted-invitations/people': '410 link-expired',
}

const isUnsafe = ({ method }: Question) => method !== 'GET'

test('there are routes to try', () => {
  expect(studioRoutes().length).toBeGreaterThanOrEqual(18)
  expect(studioRoutes().filter(isUnsafe).length).toBeGreaterThanOrEqual(9)
})

test.each<[string, Record<string, string>]>([
  ['nobody', {}],
  ['somebody with a made-up session', { cookie: 'pulya_session=made-up' }],
  ['somebody with an empty session', { cookie: 'pulya_session=' }],
  ['somebody with two sessions', { cookie: 'pulya_session=a; pulya_session=b' }],
  ['somebody with the session of a secure host', { cookie: '__Host-pulya_session=made-up' }],
])('the studio is closed to %s', async (_who, given) => {
  const before = await everyTable(world)
  const origin = world.product.address
  for (const route of studioRoutes()) {
    const name = `${route.method} ${route.path}`
    const answer = await world.ask({ ...route, headers: { origin, ...given } })
    const answered = answer.status < 400 ? `${answer.status}` : problemIn(world, answer)
    expect([name, answered]).toEqual([name, forEverybody[name] ?? '401 sign-in-required'])
  }
  expect(await everyTable(world)).toEqual(before)
})

test.each<[string, Record<string, string>]>([
  ['another site', { origin: 'https://evil.example' }],
  ['a site whose name begins like ours', { origin: 'http://localhost:80.evil.example' }],
  ['our host on another port', { origin: 'http://localhost:1' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['a program that names no site', {}],
  ['another site, as the browser itself says', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour on our domain', { 'sec-fetch-site': 'same-site' }],
])('what changes anything is refused to %s', async (_who, headers) => {
  const before = await everyTable(world)
  const { cookie } = world.owner
  const honest = 'sec-fetch-site' in headers ? { origin: world.product.address } : {}
  for (const route of studioRoutes().filter(isUnsafe)) {
    const answer = await world.ask({ ...route, headers: { cookie, ...honest, ...headers } })
    expect([route.path, problemIn(world, answer)]).toEqual([route.path, '403 origin-refused'])
  }
  expect(await everyTable(world)).toEqual(before)
  expect((await world.ask({ path: '/api/session', headers: { cookie } })).status).toBe(200)
})

test.each([
  'evil.example',
  'localhost',
  'localhost:1',
  '127.0.0.1.evil.example',
  'localhost:4100@evil.example',
])('nobody is answered under the name %s', async (host) => {
  const routes = [
    ...studioRoutes(),
    { path: '/o/bankrotstvo' },
    { path: '/q/proverka' },
    { path: '/studio' },
    { path: '/v1/events', json: {} },
    { path: '/healthz' },
  ]
  for (const route of routes) {
    const answer = await world.ask({ ...route, headers: { ...world.owner.headers, host } })
    expect([400, 421]).toContain(answer.status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
  }
})
