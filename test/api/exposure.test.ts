import { randomUUID } from 'node:crypto'

import { checkRatio } from '@pulya/stats/srm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { readOffer } from '../traffic/offer.ts'
import { settled } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const person =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

/** Opens the offer. @returns The variant shown and the cookie given, if any. */
async function open(headers: Record<string, string> = {}, method = 'GET') {
  const answer = await world.ask({
    method,
    path: '/o/bankrotstvo',
    headers: { 'user-agent': person, 'accept-language': 'ru', ...headers },
  })
  const [set] = [answer.headers['set-cookie'] ?? []].flat()
  return {
    variant: method === 'HEAD' ? '' : readOffer(answer.text).variant,
    cookie: set?.replace(/;.*/, ''),
    visitor: /^pulya_visitor=([^;]+)/.exec(set ?? '')?.[1] ?? '',
  }
}

/** What the beacon of the page sends. */
async function sayViewed(visitor: string): Promise<void> {
  const { source, snapshot } = world.offer
  const events = [{ id: randomUUID(), kind: 'page_view', at: 0 }]
  const headers = { 'user-agent': person }
  await world.ask({ path: '/v1/events', json: { source, snapshot, visitor, events }, headers })
}

const exposure = z.object({ visitor: z.string(), variant: z.string(), audience: z.string() })

/** Exposures on disk, of one visitor or of all. */
async function exposed(visitor?: string) {
  await settled(world)
  const rows = await world.database.rows('select visitor, variant, audience from exposure')
  const all = rows.map((row) => exposure.parse({ ...row }))
  return visitor ? all.filter((row) => row.visitor === visitor) : all
}

async function exposedPeople(): Promise<Record<string, number>> {
  const { api } = world.owner.client
  const report = await api.experiments[':experiment'].report.$get({
    param: { experiment: world.experiment },
    query: {},
  })
  return (await report.json()).audiences
}

test('fifty tabs at once are one visitor, exposed once, in one variant', async () => {
  const visitor = randomUUID()
  const cookie = `pulya_visitor=${visitor}`
  const before = await exposedPeople()
  const shown = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const [page] = await Promise.all([open({ cookie }), sayViewed(visitor)])
      return page
    }),
  )
  const variants = new Set(shown.map(({ variant }) => variant))
  expect(variants.size).toBe(1)
  expect(await exposed(visitor)).toEqual([{ visitor, variant: [...variants][0], audience: 'people' }])
  expect(await exposedPeople()).toEqual({ ...before, people: (before['people'] ?? 0) + 1 })
})

test('a visitor keeps the variant on reload, in a new tab and from another network', async () => {
  for (let people = 0; people < 10; people += 1) {
    const first = await open()
    const cookie = `${first.cookie}; other=1`
    const reload = await open({ cookie })
    const newTab = await open({ cookie, referer: 'https://example.com/', 'x-forwarded-for': '203.0.113.9' })
    expect([reload.variant, newTab.variant]).toEqual([first.variant, first.variant])
    expect([reload.cookie, newTab.cookie]).toEqual([undefined, undefined])
    expect(await exposed(first.visitor)).toHaveLength(1)
  }
})

test.each([{ 'sec-gpc': '1' }, { dnt: '1' }])(
  'whoever asks not to be tracked (%j) gets no cookie and one variant all day',
  async (asks) => {
    const before = await exposed()
    const own = { ...asks, 'user-agent': `${person} ${Object.keys(asks)[0]}` }
    const shown = await Promise.all(Array.from({ length: 10 }, () => open({ ...own, cookie: 'other=1' })))
    expect(shown.map(({ cookie }) => cookie)).toEqual(Array.from({ length: 10 }, () => undefined))
    expect(new Set(shown.map(({ variant }) => variant)).size).toBe(1)
    expect(await exposed()).toHaveLength(before.length + 1)
  },
)

test('whoever asks not to be tracked is not known by a cookie of earlier days', async () => {
  const first = await open()
  await open({ 'sec-gpc': '1', 'user-agent': `${person} earlier`, cookie: first.cookie ?? '' })
  const all = await exposed()
  expect(all.filter(({ visitor }) => visitor === first.visitor)).toHaveLength(1)
})

test.each<[string, Record<string, string>, string]>([
  ['a fetch ahead of a click', { 'sec-purpose': 'prefetch' }, 'GET'],
  ['a page drawn ahead of a click', { 'sec-purpose': 'prefetch;prerender' }, 'GET'],
  ['a look at the headers', {}, 'HEAD'],
])('%s is no exposure, the visit after it is one', async (_what, headers, method) => {
  const before = await exposed()
  const ahead = await open(headers, method)
  expect(await exposed()).toEqual(before)
  await open({ cookie: ahead.cookie ?? '' })
  expect(await exposed(ahead.visitor)).toHaveLength(1)
})

test.each([
  'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'TelegramBot (like TwitterBot)',
  'curl/8.5.0',
])('%s is counted, but not among people', async (agent) => {
  const before = await exposedPeople()
  const { visitor } = await open({ 'user-agent': agent })
  expect(await exposed(visitor)).toMatchObject([{ audience: 'bots' }])
  const after = await exposedPeople()
  expect(after).toMatchObject({ people: before['people'], bots: (before['bots'] ?? 0) + 1 })
})

test('three thousand visitors are split as planned', async () => {
  const { database, experiment } = world
  const planned = await database.rows('select key, weight from variant where experiment_id = ?', [experiment])
  const count = async () => {
    const all = await exposed()
    return planned.map(({ key }) => all.filter(({ variant }) => variant === key).length)
  }
  const before = await count()
  for (let batch = 0; batch < 60; batch += 1) await Promise.all(Array.from({ length: 50 }, () => open()))
  const counts = (await count()).map((total, index) => total - (before[index] ?? 0))
  expect(counts.reduce((sum, visitors) => sum + visitors)).toBe(3000)
  const weights = planned.map(({ weight }) => Number(weight))
  // A fair draw is below this once in a million runs; below the level of the banner, once in a thousand.
  expect(checkRatio(counts, weights).p).toBeGreaterThan(1e-6)
}, 60_000)
