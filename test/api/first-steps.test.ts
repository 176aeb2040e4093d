import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { goodEvents, goodLead } from './good.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

const minute = 60_000
let now = Date.now()
let world: World

beforeAll(async () => {
  world = await openWorld({ now: () => now })
})
afterAll(() => world.stop())

const steps = z.object({
  begun: z.object({ id: z.string(), at: z.number() }).nullable(),
  published: z.object({ id: z.string(), seconds: z.number(), address: z.string() }).nullable(),
  quiz: z.string().nullable(),
  sightings: z.array(
    z.object({ host: z.string(), document: z.string(), number: z.number(), at: z.number() }),
  ),
  leadAt: z.number().nullable(),
  experimentAt: z.number().nullable(),
  demo: z.object({ documents: z.number(), edited: z.number(), leads: z.number() }).nullable(),
})

const ask = (path: string, json?: unknown, headers: Record<string, string> = world.owner.headers) =>
  world.ask({ path, headers, ...(json !== undefined && { json }) })
const read = async () => {
  const { text } = await ask(`/api/workspaces/${world.workspace}/first-steps`)
  return steps.parse(JSON.parse(text))
}
const hosts = async () => (await read()).sightings.map(({ host }) => host)

test('a firm that has only what came with the installation has taken no step', async () => {
  expect(await read()).toEqual({
    begun: null,
    published: null,
    quiz: null,
    sightings: [],
    leadAt: null,
    experimentAt: null,
    demo: { documents: 4, edited: 0, leads: 0 },
  })
})

test('the time from the first draft to the first publication is told, and it does not change afterwards', async () => {
  const begun = await ask(`/api/workspaces/${world.workspace}/documents`, {
    id: randomUUID(),
    kind: 'quiz',
    template: 'english-level',
    locale: 'en',
  })
  const { id } = z.object({ id: z.string() }).parse(JSON.parse(begun.text))
  expect(await read()).toMatchObject({ begun: { id }, published: null, quiz: null })
  now += 112_000
  await ask(`/api/documents/${id}/publications`, { revision: 1 })
  const address = `${world.product.address}/q/level-of-english`
  expect(await read()).toMatchObject({ published: { id, seconds: 112, address }, quiz: id })
  now += minute
  await ask(`/api/documents/${id}/publications`, { revision: 1 })
  expect((await read()).published?.seconds).toBe(112)
})

test('the script tells by where it is asked from on which site it stands, and nothing of the page', async () => {
  const script = `/w/${world.quiz.snapshot.publicId}.js`
  await ask(script, undefined, { referer: 'https://xn--e1afmkfd.xn--p1ai/%D1%86%D0%B5%D0%BD%D1%8B?phone=1' })
  await vi.waitFor(async () => expect(await hosts()).toEqual(['пример.рф']))
  expect((await read()).sightings).toMatchObject([
    { document: world.quiz.snapshot.publicId, number: 1, at: now },
  ])
  const [row] = await world.database.rows('select * from snippet_sighting', [])
  expect(JSON.stringify(row)).not.toMatch(/phone|%D1/)
})

test('what visitors do tells it too, where the browser says nothing of the page', async () => {
  now += minute
  await ask('/v1/events', goodEvents(world), { origin: 'https://shop.example:8443' })
  await vi.waitFor(async () => expect(await hosts()).toEqual(['shop.example:8443', 'пример.рф']))
})

test('our own pages are no site, whatever they are called', async () => {
  now += minute
  const { port } = new URL(world.product.address)
  for (const from of [world.product.address, `http://127.0.0.1:${port}`, 'null', 'chrome-extension://abc'])
    await ask('/v1/events', goodEvents(world), { origin: from })
  await ask('/v1/events', goodEvents(world), { origin: 'https://last.example' })
  await vi.waitFor(async () => expect((await hosts())[0]).toBe('last.example'))
  expect(await hosts()).toHaveLength(3)
})

test('a site is written once a minute, and made-up ones neither write nor stay without end', async () => {
  now += minute
  const events = (origin: string) => ask('/v1/events', goodEvents(world), { origin })
  await events('https://shop.example:8443')
  await vi.waitFor(async () => expect((await hosts())[0]).toBe('shop.example:8443'))
  const { at } = (await read()).sightings[0] ?? {}
  now += 30_000
  for (let number = 0; number < 60; number += 1) await events(`https://made-up-${number}.example`)
  await events('https://shop.example:8443')
  await vi.waitFor(async () => expect(await world.database.count('snippet_sighting')).toBe(3 + 29))
  const shop = `select last_seen_at as at from snippet_sighting where host = 'shop.example:8443'`
  expect(await world.database.rows(shop, [])).toEqual([{ at }])
})

test('removing the demo takes its documents, visitors and leads, and leaves what is the firm’s own', async () => {
  const { workspace } = world
  await ask('/v1/leads', goodLead(world))
  const own = await ask(`/api/documents/${world.quiz.snapshot.publicId}/copies`, { id: randomUUID() })
  expect(own.status).toBe(201)
  const before = await read()
  expect(before.demo?.leads).toBe(1)

  const answer = await world.ask({
    method: 'DELETE',
    path: `/api/workspaces/${workspace}/demo`,
    headers: world.owner.headers,
  })
  // The copy asks for two consents of the demo, so they are the firm's now.
  expect(JSON.parse(answer.text)).toEqual({ removed: 2, kept: 2 })
  const tables = await everyTable(world)
  expect(tables).toMatchObject({
    document: 4,
    demo_document: 0,
    experiment: 0,
    variant: 0,
    epoch: 0,
    exposure: 0,
  })
  expect(tables).toMatchObject({
    counter: 0,
    lead: 0,
    contact: 0,
    event: 0,
    submission: 0,
    consent_record: 0,
  })
  expect((await ask('/o/bankrotstvo')).status).toBe(404)
  expect((await ask('/q/level-of-english')).status).toBe(200)
  expect(await read()).toEqual({ ...before, demo: null, sightings: [] })
  const integrity = await world.database.rows('pragma foreign_key_check', [])
  expect(integrity).toEqual([])
})
