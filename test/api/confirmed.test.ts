import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { readOffer } from '../traffic/offer.ts'
import { goodEvents, goodLead } from './good.ts'
import { settled } from './stored.ts'
import { openWorld, type World } from './world.ts'

/** How far the clock of the product is ahead: time that people spend reading. */
let readMs = 0
let world: World
beforeAll(async () => {
  world = await openWorld({ now: () => Date.now() + readMs })
})
afterAll(() => world.stop())

const path = '/o/bankrotstvo'
const program =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
const person = { 'user-agent': program, 'accept-language': 'ru' }

/** Opens the offer as somebody new. */
async function open(headers: Record<string, string> = person) {
  const { text, headers: given } = await world.ask({ path, headers })
  const [set = ''] = [given['set-cookie'] ?? []].flat()
  const visitor = /^pulya_visitor=([^;]+)/.exec(set)?.[1] ?? ''
  return { visitor, cookie: `pulya_visitor=${visitor}`, variant: readOffer(text).variant }
}

const pageView = () => ({ id: randomUUID(), kind: 'page_view', at: 0 })

const tell = (visitor: string, event: object) =>
  world.ask({
    path: '/v1/events',
    json: { source: world.offer.source, snapshot: world.offer.snapshot, visitor, events: [event] },
    headers: { 'user-agent': program },
  })

const exposure = z.object({ variant: z.string(), audience: z.string(), confirmed: z.int().nullable() })

async function exposureOf(visitor: string) {
  await settled(world)
  const sql = 'select variant, audience, confirmed_at as confirmed from exposure where visitor = ?'
  const rows = await world.database.rows(sql, [visitor])
  return rows.map((row) => exposure.parse({ ...row }))
}

let phones = 0

/** Reads for a while and sends the form of the offer as a browser does. @returns The phone that was left. */
async function sendForm(cookie: string, fields: Record<string, string> = {}, readingMs = 10_000) {
  phones += 1
  readMs += readingMs
  const phone = `+7916555${String(phones).padStart(4, '0')}`
  const body = new URLSearchParams({ name: 'Иван', phone, 'consent-processing': 'yes', ...fields })
  const headers = { ...person, 'content-type': 'application/x-www-form-urlencoded', cookie }
  const { status } = await world.ask({ method: 'POST', path, headers, body: body.toString() })
  return { status, phone }
}

async function reported() {
  const { api } = world.owner.client
  const request = { param: { experiment: world.experiment }, query: { audience: 'people' } } as const
  return (await api.experiments[':experiment'].report.funnel.$get(request)).json()
}

async function confirmedIn(variant: string): Promise<number> {
  const { confirmed } = await reported()
  return confirmed.find((counted) => counted.variant === variant)?.visitors ?? 0
}

/** Events of a form that the server tells by itself, which nobody waits for. */
async function formEvents(visitor: string, count: number) {
  const sql = `select kind, face, payload from event where visitor = ? and kind like 'form_%' order by seq`
  for (let looks = 0; looks < 100; looks += 1) {
    const rows = await world.database.rows(sql, [visitor])
    if (rows.length >= count) return rows.map((row) => ({ ...row }))
    await wait(20)
  }
  throw new Error(`There were to be ${count} events`)
}

test('a showing is confirmed by the first event from the page, once, whatever is sent again', async () => {
  const { visitor, variant } = await open()
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'people', confirmed: null }])
  const before = await confirmedIn(variant)

  const event = pageView()
  expect((await tell(visitor, event)).status).toBe(202)
  const first = await exposureOf(visitor)
  expect(first).toEqual([{ variant, audience: 'people', confirmed: expect.any(Number) }])
  for (let times = 0; times < 3; times += 1) await tell(visitor, event)
  await tell(visitor, pageView())
  expect(await exposureOf(visitor)).toEqual(first)
  expect(await confirmedIn(variant)).toBe(before + 1)
})

test('without script, the form that is sent confirms what was shown', async () => {
  const { visitor, cookie, variant } = await open()
  expect((await sendForm(cookie)).status).toBe(303)
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'people', confirmed: expect.any(Number) }])
})

test('without script, a quiz that is begun confirms the page it was found on', async () => {
  const { visitor, variant } = await open()
  await world.ask({ path: '/v1/events', json: { ...goodEvents(world), visitor } })
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'people', confirmed: expect.any(Number) }])
})

test.each<Record<string, string>>([
  { 'sec-purpose': 'prefetch;prerender' },
  { purpose: 'prefetch' },
  { 'x-moz': 'prefetch' },
])('a page fetched ahead (%j) counts once it is shown, in the variant that was drawn', async (ahead) => {
  const { visitor, variant } = await open({ ...person, ...ahead })
  expect(await exposureOf(visitor)).toEqual([])
  await tell(visitor, pageView())
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'people', confirmed: expect.any(Number) }])
})

test('nobody chooses a variant by what they send', async () => {
  const { visitor, variant } = await open({ ...person, 'sec-purpose': 'prefetch' })
  const other = variant === 'A' ? 'B' : 'A'
  expect((await tell(visitor, { ...pageView(), variant: other })).status).toBe(400)
  expect((await tell(visitor, { ...pageView(), answer: { variant: other } })).status).toBe(202)
  expect(await exposureOf(visitor)).toMatchObject([{ variant }])
})

test('whoever names no language is taken for a program, until something is done', async () => {
  const { visitor, variant } = await open({ 'user-agent': program })
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'bots', confirmed: null }])
  await tell(visitor, pageView())
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'people', confirmed: expect.any(Number) }])
})

test('a program that runs scripts and says what it is stays among its own', async () => {
  const crawler = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }
  const { visitor } = await open({ ...crawler, 'accept-language': 'en' })
  const { source, snapshot } = world.offer
  const json = { source, snapshot, visitor, events: [pageView()] }
  await world.ask({ path: '/v1/events', json, headers: crawler })
  expect(await exposureOf(visitor)).toMatchObject([{ audience: 'bots', confirmed: expect.any(Number) }])
})

test('a form that comes sooner than anybody can fill in one is of a program, and so is its lead', async () => {
  const { visitor, variant, cookie } = await open()
  const { status, phone } = await sendForm(cookie, {}, 0)
  expect(status).toBe(303)
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'bots', confirmed: expect.any(Number) }])
  const sql = 'select audience from lead join contact on contact.id = lead.contact_id where contact.phone = ?'
  expect(await world.database.rows(sql, [phone])).toMatchObject([{ audience: 'bots' }])
})

test('a browser that says it is driven is a program, whatever it does then', async () => {
  const { visitor, variant, cookie } = await open()
  await tell(visitor, { ...pageView(), webdriver: true })
  await sendForm(cookie)
  expect(await exposureOf(visitor)).toEqual([{ variant, audience: 'bots', confirmed: expect.any(Number) }])
})

test('the server says of a form without script that it was sent, and that it came back', async () => {
  const { visitor, cookie } = await open()
  expect((await sendForm(cookie, { phone: 'нет' })).status).toBe(422)
  expect((await sendForm(cookie)).status).toBe(303)
  const sent = { kind: 'form_submit', face: 'nojs', payload: null }
  const events = await formEvents(visitor, 3)
  expect(events).toEqual(expect.arrayContaining([sent, { kind: 'form_error', face: 'nojs', payload: null }]))
  expect(events.filter(({ kind }) => kind === 'form_submit')).toEqual([sent, sent])
})

async function tapsOf(phone: string) {
  const sql =
    'select taps from lead join contact on contact.id = lead.contact_id where contact.phone = ? order by 1'
  return (await world.database.rows(sql, [phone])).map(({ taps }) => taps)
}

test('presses are kept with the lead once, and its form is told of by the page alone', async () => {
  const { visitor, cookie } = await open()
  await tell(visitor, { id: randomUUID(), kind: 'form_submit', at: 0 })
  const { phone } = await sendForm(cookie, { taps: '5' })
  // Sent again, with a press more: still one lead, as it first was.
  await sendForm(cookie, { phone, taps: '6' })
  expect(await tapsOf(phone)).toEqual([5])
  await settled(world)
  expect(await formEvents(visitor, 1)).toEqual([{ kind: 'form_submit', face: null, payload: null }])
})

test('a lead sent again with a press more is the same lead', async () => {
  const lead = goodLead(world)
  const send = async (taps: number) =>
    (await world.ask({ path: '/v1/leads', json: { ...lead, taps } })).status
  expect([await send(3), await send(4)]).toEqual([201, 200])
  expect(await world.database.rows('select taps from lead where id = ?', [lead.id])).toMatchObject([
    { taps: 3 },
  ])
})

test.each(['', '-1', '1000', '1e2', '5.5', 'many'])('a count of %j presses costs no lead', async (taps) => {
  const { cookie } = await open()
  const { status, phone } = await sendForm(cookie, { taps })
  expect(status).toBe(303)
  expect(await tapsOf(phone)).toEqual([null])
})

test('the report has the median of the presses, by variant', async () => {
  await world.database.rows('update visitor_step set taps = null')
  const left = new Map((await reported()).presses.map(({ variant }) => [variant, [2, 40, 9, 4]]))
  while ([...left.values()].some((taps) => taps.length > 0)) {
    const { cookie, variant } = await open()
    const taps = left.get(variant)?.pop()
    if (taps !== undefined) await sendForm(cookie, { taps: String(taps) })
  }
  await settled(world)
  const medians = (await reported()).presses.map(({ median }) => median)
  expect(medians).toEqual(medians.map(() => 6.5))
})
