import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { type FileQuiz, publishFileQuiz } from '../files/quiz.ts'
import { photo } from '../files/samples.ts'
import { openBrowser } from '../traffic/browser.ts'
import { connectTo } from '../traffic/network.ts'
import { leadWith, upload } from './files.ts'
import { goodEvents, goodLead } from './good.ts'
import { signInAs } from './people.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

const day = 86_400_000

let clock = Date.now()
let world: World
let quiz: FileQuiz
let cookie = ''

beforeAll(async () => {
  world = await openWorld({ now: () => clock })
  quiz = await publishFileQuiz(world.owner)
  cookie = world.owner.cookie
})
afterAll(() => world.stop())

async function pass(ms: number) {
  clock += ms
  // The one of before has not been seen for too long.
  cookie = await signInAs(world, world.workspace, 'owner', clock)
}

const asOwner = (method: string, path: string, json?: object) =>
  world.ask({
    method,
    path,
    headers: { cookie, origin: world.product.address },
    ...(json !== undefined && { json }),
  })
const at = (path: string) => `/api/workspaces/${world.workspace}/${path}`

/** Whatever wakes the clock has it look what is due. */
async function night() {
  const nights = async () => (await world.database.rows('select * from retention_run')).length
  const before = await nights()
  await pass(day)
  await asOwner('PUT', `/api/documents/${world.offer.source}/schedule/end`, { endAt: null })
  await expect.poll(nights).toBe(before + 1)
}

async function visit(): Promise<string> {
  const browser = openBrowser(connectTo(world.product.address, {}))
  await browser.open('/o/bankrotstvo')
  return browser.visitor()
}

async function leave(visitor: string, phone: string): Promise<string> {
  // Nobody writes faster than this.
  clock += 10_000
  const { events, ...seen } = goodEvents(world)
  await world.ask({ path: '/v1/events', json: { ...seen, events, visitor } })
  const lead = { ...goodLead(world), visitor, contact: { name: 'Иван', phone } }
  expect((await world.ask({ path: '/v1/leads', json: lead })).status).toBe(201)
  return lead.id
}

const numbers = ['counter', 'segment_counter', 'pace']
const parts = ['', '/funnel', '/segments', '/money', '/beliefs', '/days']

/** All that a report says, and what it is read from. */
async function everyNumber() {
  const reports = parts.map(async (part) => {
    const { status, text } = await asOwner('GET', `/api/experiments/${world.experiment}/report${part}`)
    expect(status).toBe(200)
    return text
  })
  const rows = numbers.map((table) =>
    world.database.rows(`select * from ${table} order by 1, 2, 3, 4, 5, 6, 7`),
  )
  return { reports: await Promise.all(reports), rows: JSON.stringify(await Promise.all(rows)) }
}

const phones = async () =>
  (await world.database.rows('select phone from contact order by phone')).map(({ phone }) => phone)
const told = z.object({ due: z.record(z.string(), z.number()) })
const due = async () => told.parse(JSON.parse((await asOwner('GET', at('retention'))).text)).due

test('what is too old goes at night, and no number of a report changes', async () => {
  const [gone, shared, quiet] = [await visit(), await visit(), await visit()]
  const lead = await leave(gone, '+79160000001')
  await leave(shared, '+79160000002')
  await world.ask({ path: '/v1/events', json: { ...goodEvents(world), visitor: quiet } })
  const contract = { id: randomUUID(), from: 'new', to: 'contract', sum: 9_000_000 }
  expect((await asOwner('POST', at(`leads/${lead}/status-changes`), contract)).status).toBe(201)
  await pass(400 * day)
  // From the browser of somebody whose own time is over: reports count the two together.
  await leave(shared, '+79160000003')

  const before = await everyNumber()
  expect(before.rows).toContain('9000000')
  expect(await due()).toEqual({ leads: 1, files: 0, events: 6 })
  await night()
  await pass(-day)
  expect(await everyNumber()).toEqual(before)
  expect(await due()).toEqual({ leads: 0, files: 0, events: 0 })

  expect(await phones()).toEqual(['+79160000002', '+79160000003'])
  expect(await world.database.count('event')).toBe(2)
  expect(await world.database.count('submission')).toBe(1)
  expect(await world.database.rows('select 1 from lead_stage where lead_id = ?', [lead])).toEqual([])
  const log = await asOwner('GET', at('audit'))
  expect(log.text).toMatch(
    /"action":"data-expired","detail":\{"leads":1,"files":0,"events":6\}[^}]*"by":\{"id":"pulya","name":"Pulya"\}/,
  )

  // The browser of whoever was forgotten is known to nobody: what it does now belongs to no old report.
  await leave(gone, '+79160000001')
  expect((await everyNumber()).rows).toBe(before.rows)
})

test('what a person had agreed to is kept as a proof for three years, without the person', async () => {
  const proofs = await world.database.rows('select * from kept_consent')
  expect(proofs).toHaveLength(world.quiz.snapshot.contact.consents.length)
  expect(JSON.stringify(proofs)).not.toMatch(/79160000001|Иван/)
  await pass(3 * 366 * day)
  await night()
  expect(
    await world.database.rows('select 1 from kept_consent where kept_at < ?', [clock - 3 * 365 * day]),
  ).toEqual([])
})

test('a file may go earlier than its lead, also from the disk', async () => {
  const submission = randomUUID()
  const file = { id: randomUUID(), name: 'скан.jpg' }
  await upload(world, quiz, photo, { ...file, submission })
  const lead = leadWith(world, quiz, submission, [file])
  expect((await world.ask({ path: '/v1/leads', json: lead })).status).toBe(201)
  const folder = join(world.product.dataFolder, 'uploads', world.workspace)
  expect(await readdir(folder)).toHaveLength(1)

  const keep = { leadDays: 1096, eventDays: 400, fileDays: 7 }
  await pass(8 * day)
  const preview = await asOwner('POST', at('retention-previews'), keep)
  expect(JSON.parse(preview.text)).toEqual({ leads: 0, files: 1, events: 0 })
  expect((await asOwner('PUT', at('retention'), keep)).status).toBe(200)
  await night()
  expect(await readdir(folder)).toEqual([])
  expect(await world.database.rows('select 1 from lead where id = ?', [lead.id])).toHaveLength(1)
})

test.each<[object, string]>([
  [{ leadDays: 29, eventDays: 90, fileDays: 365 }, '#/leadDays number-too-small'],
  [{ leadDays: 365, eventDays: 401, fileDays: 365 }, '#/eventDays number-too-large'],
  [{ leadDays: 365, eventDays: 90 }, '#/fileDays member-required'],
])('%j is refused with its place', async (keep, place) => {
  for (const [method, path] of [
    ['PUT', 'retention'],
    ['POST', 'retention-previews'],
  ] as const)
    expect(problemIn(world, await asOwner(method, at(path), keep))).toBe(`400 body-invalid, ${place}`)
})
