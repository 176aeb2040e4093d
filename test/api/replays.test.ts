import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { goodEvents, goodLead } from './good.ts'
import { problemIn } from './problem.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

async function send(path: string, json: unknown): Promise<[number, unknown]> {
  const { status, text } = await world.ask({ path, json })
  return [status, JSON.parse(text)]
}

test('events that come again are kept once and are no error', async () => {
  const events = goodEvents(world)
  expect(await send('/v1/events', events)).toEqual([202, { accepted: 2, duplicates: 0 }])
  const kept = await everyTable(world)
  expect(await send('/v1/events', events)).toEqual([202, { accepted: 0, duplicates: 2 }])
  expect(await everyTable(world)).toEqual(kept)
})

test('events that come many times at once are kept once', async () => {
  const events = goodEvents(world)
  const { event = 0 } = await everyTable(world)
  const answers = await Promise.all(Array.from({ length: 20 }, () => send('/v1/events', events)))
  expect(answers.map(([status]) => status)).toEqual(Array.from({ length: 20 }, () => 202))
  expect((await everyTable(world))['event']).toBe(event + 2)
})

test('an id that stands for another event is refused with its place, and the new ones are kept', async () => {
  const events = goodEvents(world)
  await send('/v1/events', events)
  const [first, answer] = events.events
  const fresh = { id: randomUUID(), kind: 'back', at: 0 }
  const changed = { ...answer, answer: 'over-1000' }
  const before = await everyTable(world)
  const again = await world.ask({ path: '/v1/events', json: { ...events, events: [first, fresh, changed] } })
  expect(problemIn(world, again)).toBe('409 id-reused, #/events/2/id id-reused')
  expect(await everyTable(world)).toEqual({ ...before, event: (before['event'] ?? 0) + 1 })
  const [kept] = await world.database.rows('select payload from event where id = ?', [answer?.id ?? ''])
  expect(kept?.['payload']).toBe('"300-500"')
})

test('of two events with one id in one request the second is refused', async () => {
  const events = goodEvents(world)
  const id = randomUUID()
  const pair = ['page_view', 'back'].map((kind) => ({ id, kind, at: 0 }))
  const answer = await world.ask({ path: '/v1/events', json: { ...events, events: pair } })
  expect(problemIn(world, answer)).toBe('409 id-reused, #/events/1/id id-reused')
})

test('of two people with one id the first is answered as if there were no other', async () => {
  for (let times = 0; times < 10; times += 1) {
    const events = goodEvents(world)
    const both = [events, { ...events, visitor: randomUUID() }]
    const answers = await Promise.all(both.map((json) => world.ask({ path: '/v1/events', json })))
    expect(answers.map(({ status }) => `${status}`).toSorted()).toEqual(['202', '409'])
  }
})

test('a lead that comes again is one lead and is answered the same', async () => {
  const lead = goodLead(world)
  const [status, first] = await send('/v1/leads', lead)
  expect(status).toBe(201)
  const kept = await everyTable(world)
  expect(await send('/v1/leads', { ...lead, at: Date.now() + 60_000 })).toEqual([200, first])
  expect(await everyTable(world)).toEqual(kept)
})

test('a lead that comes many times at once is one lead with one set of consents', async () => {
  const lead = goodLead(world)
  const before = await everyTable(world)
  const answers = await Promise.all(Array.from({ length: 20 }, () => send('/v1/leads', lead)))
  expect(answers.filter(([status]) => status === 201)).toHaveLength(1)
  expect(answers.filter(([status]) => status === 200)).toHaveLength(19)
  const after = await everyTable(world)
  expect(after['lead']).toBe((before['lead'] ?? 0) + 1)
  expect(after['consent_record']).toBe((before['consent_record'] ?? 0) + lead.consents.length)
})

test('an id that stands for another lead is refused with its place, and the first stays', async () => {
  const lead = goodLead(world)
  await send('/v1/leads', lead)
  const before = await everyTable(world)
  const contact = { name: 'Пётр', phone: lead.contact.phone }
  const answer = await world.ask({ path: '/v1/leads', json: { ...lead, contact } })
  expect(problemIn(world, answer)).toBe('409 id-reused, #/id id-reused')
  expect(await everyTable(world)).toEqual(before)
  const [kept] = await world.database.rows('select name from lead where id = ?', [lead.id])
  expect(kept?.['name']).toBe('Иван')
})
