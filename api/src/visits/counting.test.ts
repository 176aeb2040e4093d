import { expect, test } from 'vitest'

import { openTestDatabase } from '../db/test-database.ts'
import { changeStatus } from '../leads/change-status.ts'
import { leadStatements } from '../leads/lead-rows.ts'
import type { Audience } from './audience.ts'
import { eventFold, type StoredEvent } from './event-fold.ts'
import { exposureFold } from './exposure-fold.ts'

const document = `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
  values ('d', 'offer', 's', 't', '{}', 1, 0, 0)`
const experiment = `insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by)
  values ('e', 'd', 'h', 'n', 'salt', 'running', '{}', 0, 'me')`

async function openCounted() {
  const { database } = await openTestDatabase()
  const statements = [document, `insert into snapshot values ('h', 'd', 1, '{}', 0, 'me')`, experiment]
  await database.write(statements.map((sql) => ({ sql, args: [] })))
  return database
}

type Opened = Awaited<ReturnType<typeof openCounted>>

const expose = (database: Opened, visitor: string, variant: string, audience: Audience = 'people', at = 1) =>
  database.fold(exposureFold, [
    {
      experiment: 'e',
      visitor,
      variant,
      epoch: 0,
      audience,
      snapshot: 'h',
      at,
      day: '2026-01-01',
    },
  ])

const event = (id: string, visitor: string, question: string, digest = id): StoredEvent => ({
  id,
  digest,
  visitor,
  audience: 'people',
  kind: 'answer',
  source: 'd',
  snapshot: 'h',
  submission: `run-${visitor}`,
  question,
  payload: '"a"',
  given: null,
  face: null,
  sign: null,
  atClient: 2,
  at: 2,
})

async function counters(database: Opened) {
  const sql = `select variant, step, visitors, amount from counter where visitors > 0 order by variant, step`
  return database.read({ sql, args: [] })
}

test('a visitor keeps the first variant and is counted in it once', async () => {
  const database = await openCounted()
  await Promise.all([expose(database, 'v', 'B'), expose(database, 'v', 'A'), expose(database, 'v', 'A')])
  expect(await counters(database)).toEqual([{ variant: 'B', step: 'exposed', visitors: 1, amount: 0 }])
})

test('what a visitor does confirms what they were shown, once, and only on that page', async () => {
  const database = await openCounted()
  const confirmed = () => database.read({ sql: 'select visitor, confirmed_at as at from exposure', args: [] })
  await expose(database, 'v', 'B')
  await database.write([{ sql: document.replaceAll(`'d'`, `'other'`).replace(`'s'`, `'t'`), args: [] }])
  const elsewhere = { ...event('0', 'v', 'q1'), source: 'other' }
  await database.fold(eventFold, [elsewhere, event('1', 'somebody', 'q1')])
  expect(await confirmed()).toEqual([{ visitor: 'v', at: null }])

  await database.fold(eventFold, [event('2', 'v', 'q1')])
  await database.fold(eventFold, [{ ...event('3', 'v', 'q1'), at: 9 }])
  expect(await confirmed()).toEqual([{ visitor: 'v', at: 2 }])
  expect(await counters(database)).toMatchObject(
    ['answer:q1', 'answered:1', 'confirmed', 'exposed'].map((step) => ({ step, visitors: 1 })),
  )
})

test('a contact that is left confirms what its visitor was shown', async () => {
  const database = await openCounted()
  await expose(database, 'v', 'B')
  await leave(database, 'l1', 'v', '+79160000001')
  const steps = (await counters(database)).map(({ step }) => step)
  expect(steps).toEqual(['confirmed', 'exposed', 'form_viewed', 'lead', 'valid_lead'])
})

test.each([
  ['people', 'people'],
  ['bots', 'bots'],
] as const)(
  'taken for a program and then acting as %s, a visitor is counted with %s',
  async (acts, among) => {
    const database = await openCounted()
    await expose(database, 'v', 'B', 'bots')
    await database.fold(eventFold, [{ ...event('1', 'v', 'q1'), audience: acts }])
    const sql = 'select audience, step from counter where visitors > 0 order by step'
    expect(await database.read({ sql, args: [] })).toEqual(
      ['answer:q1', 'answered:1', 'confirmed', 'exposed'].map((step) => ({ audience: among, step })),
    )
  },
)

test('an event is kept once, and its id cannot stand for another event', async () => {
  const database = await openCounted()
  const first = await database.fold(eventFold, [event('1', 'v', 'q1')])
  const repeat = await database.fold(eventFold, [event('1', 'v', 'q1')])
  const forged = await database.fold(eventFold, [event('1', 'v', 'q2', 'other')])
  expect(first[0]?.rows).toEqual([{ id: '1' }])
  expect(repeat[0]?.rows).toEqual([])
  expect(repeat.at(-1)?.rows).toEqual([])
  expect(forged.at(-1)?.rows).toEqual([{ id: '1', digest: 'other' }])
})

async function leave(database: Opened, id: string, visitor: string, phone: string) {
  const rest = { digest: id, contactId: `c-${id}`, name: 'Иван', phoneExt: null, email: null, channel: null }
  const order = { wantedAt: null, atClient: 3 }
  const about = { submission: null, answers: '[]', outcome: null, segment: null, score: null, page: null }
  const words = { comment: null, given: '{}', taps: null }
  const lead = {
    id,
    visitor,
    phone,
    source: 'd',
    snapshot: 'h',
    audience: 'people' as const,
    at: 3,
    ...rest,
    ...order,
    ...about,
    ...words,
  }
  await database.write(leadStatements(lead, [], undefined))
}

test('statuses move the counters forth and back, and contracts add up per visitor', async () => {
  const database = await openCounted()
  await expose(database, 'v', 'B')
  await leave(database, 'l1', 'v', '+79160000001')
  await leave(database, 'l2', 'v', '+79160000002')
  const change = (id: string, lead: string, from: 'new' | 'contract', to: 'contract' | 'new', sum?: number) =>
    changeStatus(
      { db: database, time_zone: 'UTC' },
      lead,
      { id, from, to, ...(sum !== undefined && { sum }) },
      'me',
      4,
    )
  const contracts = async () => (await counters(database)).filter((row) => row['step'] === 'contract')

  await change('s1', 'l1', 'new', 'contract', 100)
  await change('s2', 'l2', 'new', 'contract', 250)
  expect(await contracts()).toEqual([{ variant: 'B', step: 'contract', visitors: 1, amount: 350 }])
  await change('s3', 'l1', 'contract', 'new')
  expect(await contracts()).toEqual([{ variant: 'B', step: 'contract', visitors: 1, amount: 250 }])
  await change('s4', 'l2', 'contract', 'new')
  expect(await contracts()).toEqual([])
})

/** Two visits of one person, on a phone and on a computer. */
const phone = '+79160000001'

test('a person counts once, in the variant they were shown first, whichever of their visits leaves a contact first', async () => {
  const database = await openCounted()
  await expose(database, 'first', 'A')
  await expose(database, 'second', 'A', 'people', 2)
  await leave(database, 'l2', 'second', phone)
  const leads = () =>
    database.read({ sql: `select visitor from visitor_step where step in ('lead', 'valid_lead')`, args: [] })
  expect(await leads()).toEqual([{ visitor: 'second' }, { visitor: 'second' }])
  await leave(database, 'l1', 'first', phone)
  expect(await leads()).toEqual([{ visitor: 'first' }, { visitor: 'first' }])
  expect(await counters(database)).toMatchObject(
    [
      ['confirmed', 2],
      ['exposed', 2],
      ['form_viewed', 2],
      ['lead', 1],
      ['valid_lead', 1],
    ].map(([step, visitors]) => ({ step, visitors })),
  )
})

test('a person who was shown two variants is told of once, also when that comes last', async () => {
  const database = await openCounted()
  const crossed = async () => (await counters(database)).filter((row) => row['step'] === 'crossed')
  await expose(database, 'first', 'A')
  await leave(database, 'l1', 'first', phone)
  await leave(database, 'l2', 'second', phone)
  await leave(database, 'l3', 'third', phone)
  expect(await crossed()).toEqual([])
  await expose(database, 'second', 'B', 'people', 5)
  await expose(database, 'third', 'B', 'people', 6)
  expect(await crossed()).toEqual([{ variant: 'A', step: 'crossed', visitors: 1, amount: 0 }])
})

test('a lead from before the page was shown is not due to it', async () => {
  const database = await openCounted()
  await leave(database, 'l1', 'v', phone)
  await expose(database, 'v', 'A', 'people', 5000)
  expect(await counters(database)).toEqual([{ variant: 'A', step: 'exposed', visitors: 1, amount: 0 }])
})

test('a change made from a status the lead no longer has is refused, and a repeat of one that was made is not', async () => {
  const database = await openCounted()
  await leave(database, 'l1', 'v', '+79160000001')
  const qualify = () =>
    changeStatus(
      { db: database, time_zone: 'UTC' },
      'l1',
      { id: 's1', from: 'new', to: 'qualified' },
      'me',
      4,
    )
  expect(await qualify()).toBe('qualified')
  expect(await qualify()).toBe('qualified')
  const late = changeStatus(
    { db: database, time_zone: 'UTC' },
    'l1',
    { id: 's2', from: 'new', to: 'contacted' },
    'me',
    5,
  )
  await expect(late).rejects.toMatchObject({ code: 'lead-changed' })
  const changes = await database.read({ sql: 'select count(*) as n from lead_status_change', args: [] })
  expect(changes).toEqual([{ n: 1 }])
})

test('an answer that is taken back is gone, unless it was given again', async () => {
  const database = await openCounted()
  const answered = (id: string, payload: string | null) => ({ ...event(id, 'v1', 'q'), payload })
  const kept = () => database.read({ sql: 'select value from answer', args: [] })
  await database.fold(eventFold, [answered('e1', '"a"')])
  expect(await kept()).toEqual([{ value: '"a"' }])
  await database.fold(eventFold, [answered('e2', null)])
  expect(await kept()).toEqual([])
  await database.fold(eventFold, [answered('e3', null), answered('e4', '"b"')])
  expect(await kept()).toEqual([{ value: '"b"' }])
  // A late repeat of what was taken back changes nothing.
  await database.fold(eventFold, [answered('e2', null)])
  expect(await kept()).toEqual([{ value: '"b"' }])
})
