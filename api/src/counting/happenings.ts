import fc from 'fast-check'
import { z } from 'zod'

import type { Database } from '../db/open.ts'
import { openTestDatabase } from '../db/test-database.ts'
import { changeStatus } from '../leads/change-status.ts'
import { leadStatements } from '../leads/lead-rows.ts'
import { leadStatuses, rejectionReasons } from '../leads/status.ts'
import type { Audience } from '../visits/audience.ts'
import { eventFold } from '../visits/event-fold.ts'
import { exposureFold } from '../visits/exposure-fold.ts'
import { factSet } from '../visits/fact-set.ts'
import { removeSimulated } from '../workspaces/remove-simulated.ts'
import type { Counts } from './by-hand.ts'

const plan = '{"metric":"lead","windows":{"start":1,"lead":7,"qualified":30,"contract":90}}'

/** A firm with an offer that is compared. For tests only, as is all that is here. */
export async function openFirm() {
  const { database, file } = await openTestDatabase()
  const statements = [
    `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
     values ('d', 'offer', 's', 't', '{}', 1, 0, 0)`,
    `insert into snapshot values ('h', 'd', 1, '{}', 0, 'me')`,
    `insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by)
     values ('e', 'd', 'h', 'n', 'salt', 'running', '${plan}', 0, 'me')`,
  ]
  await database.write(statements.map((sql) => ({ sql, args: [] })))
  return { database, file }
}

const visitors = ['v1', 'v2', 'v3', 'simulated']
const audienceOf = (visitor: string): Audience => (visitor === 'simulated' ? 'simulated' : 'people')

const happening = fc.oneof(
  fc.record({
    what: fc.constant('shown' as const),
    visitor: fc.constantFrom(...visitors),
    variant: fc.constantFrom('A', 'B'),
    among: fc.constantFrom('people' as const, 'bots' as const),
    facts: fc.option(
      fc.record({ source: fc.constantFrom('vk', 'direct'), device: fc.constantFrom('phone', 'tablet') }),
    ),
  }),
  fc.record({
    what: fc.constant('does' as const),
    visitor: fc.constantFrom(...visitors),
    kind: fc.constantFrom('page_view', 'quiz_start', 'answer', 'form_focus'),
    question: fc.constantFrom('a', 'b', 'c'),
    driven: fc.boolean(),
    lateMs: fc.integer({ min: 0, max: 900 }),
  }),
  fc.record({
    what: fc.constant('leaves' as const),
    visitor: fc.constantFrom(...visitors),
    phone: fc.constantFrom('+79160000001', '+79160000002'),
    segment: fc.constantFrom('hot', 'cold', null),
    taps: fc.option(fc.integer({ min: 0, max: 9 })),
  }),
  fc.record({
    what: fc.constant('becomes' as const),
    lead: fc.nat({ max: 5 }),
    to: fc.constantFrom(...leadStatuses),
    reason: fc.constantFrom(...rejectionReasons),
    sum: fc.integer({ min: 0, max: 1000 }),
    daysAgo: fc.option(fc.nat({ max: 2 })),
  }),
  fc.record({ what: fc.constant('simulation is removed' as const) }),
)

export type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

const dayMs = 86_400_000
export const start = Date.UTC(2026, 0, 1)
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** @param place Of what happens among all, so that ids differ. */
export async function happen(database: Database, one: Happening, at: number, place: number) {
  if (one.what === 'shown') {
    const { visitor, variant, among, facts } = one
    const audience: Audience = visitor === 'simulated' ? 'simulated' : among
    const known = { campaign: 'none', region: 'none', hour: '10', weekday: '4', returning: 'yes' as const }
    const shown = {
      experiment: 'e',
      visitor,
      variant,
      epoch: 0,
      audience,
      snapshot: 'h',
      at,
      day: dayOf(at),
      sent: true,
    }
    await database.fold(exposureFold, [
      { ...shown, ...(facts && { facts: factSet({ ...known, ...facts }) }) },
    ])
  }
  if (one.what === 'does') await tell(database, one, at, place)
  if (one.what === 'leaves') await leave(database, one, at, place)
  if (one.what === 'becomes') await become(database, one, at, place)
  if (one.what === 'simulation is removed') {
    await removeSimulated({ remove: async () => {} }, { key: 'w', db: database })
  }
}

async function tell(database: Database, one: Happening & { what: 'does' }, at: number, place: number) {
  const { visitor, kind, question, driven, lateMs } = one
  const audience = audienceOf(visitor)
  const sign = driven && kind === 'page_view' && audience === 'people' ? ('webdriver' as const) : null
  const about = {
    source: 'd',
    snapshot: 'h',
    submission: `run-${visitor}`,
    payload: '"x"',
    given: null,
    face: null,
  }
  await database.fold(eventFold, [
    {
      ...about,
      id: `event-${place}`,
      digest: `event-${place}`,
      visitor,
      audience: sign ? 'bots' : audience,
      kind,
      question: kind === 'answer' ? question : null,
      sign,
      atClient: 0,
      at: at - lateMs,
    },
  ])
}

async function leave(database: Database, one: Happening & { what: 'leaves' }, at: number, place: number) {
  const { visitor, phone, segment, taps } = one
  const id = `lead-${place}`
  const person = {
    name: 'Иван',
    phone,
    phoneExt: null,
    email: null,
    comment: null,
    channel: null,
    wantedAt: null,
  }
  const about = {
    source: 'd',
    snapshot: 'h',
    submission: null,
    answers: '[]',
    outcome: null,
    score: null,
    page: null,
  }
  const lead = {
    id,
    digest: id,
    contactId: `contact-${place}`,
    visitor,
    audience: audienceOf(visitor),
    segment,
    taps,
  }
  await database.write(
    leadStatements({ ...person, ...about, ...lead, given: '{}', atClient: 0, at }, [], undefined),
  )
}

const leadRow = z.object({ id: z.string(), status: z.enum(leadStatuses) })

async function become(database: Database, one: Happening & { what: 'becomes' }, at: number, place: number) {
  const { to, reason, sum, daysAgo } = one
  const leads = await database.read({ sql: 'select id, status from lead order by created_at', args: [] })
  const lead = leadRow.safeParse(leads[one.lead % Math.max(leads.length, 1)]).data
  if (!lead || lead.status === to) return
  const from = lead.status
  const occurredOn = daysAgo === null ? {} : { occurredOn: dayOf(at - daysAgo * dayMs) }
  const why = { ...(to === 'contract' && { sum }), ...(to === 'rejected' && { reason, note: 'because' }) }
  const change = { id: `change-${place}`, from, to, ...why, ...occurredOn }
  await changeStatus({ db: database, time_zone: 'UTC' }, lead.id, change, 'me', at).catch(
    (error: unknown) => {
      // A day before the lead came is refused, and changes nothing.
      if (!(error instanceof Error && 'code' in error && error.code === 'body-invalid')) throw error
    },
  )
}

const cellRow = z.object({ cell: z.string(), visitors: z.number(), amount: z.number() })

/** What the tables of counters say, in the shape of a count by hand. */
export async function counted(database: Database): Promise<Record<'counter' | 'segments' | 'pace', Counts>> {
  const read = async (table: string, columns: string, amount: string) => {
    const sql = `select ${columns} as cell, sum(visitors) as visitors, ${amount} as amount from ${table}
                 group by 1 having sum(visitors) <> 0 order by 1`
    const rows = await database.read({ sql, args: [] })
    return rows.map((row) => cellRow.parse(row)).toSorted((a, b) => (a.cell < b.cell ? -1 : 1))
  }
  const joined = (columns: string) => columns.split(' ').join(` || ' / ' || `)
  return {
    counter: await read('counter', joined('audience step variant cohort delay'), 'sum(amount)'),
    segments: await read(
      'segment_counter',
      joined('audience dimension value step variant cohort'),
      'sum(amount)',
    ),
    pace: await read('pace', joined('audience variant step what bucket'), '0'),
  }
}

/** Each with the time that passed before it, in ms. */
export const happenings = fc.array(fc.tuple(happening, fc.constantFrom(1000, 61_000, dayMs / 2, 3 * dayMs)), {
  minLength: 10,
  maxLength: 50,
  size: 'max',
})
