import { expect, test } from 'vitest'

import { openTestDatabase } from '../db/test-database.ts'
import { changeStatus, type StatusChange } from './change-status.ts'
import { leadStatements } from './lead-rows.ts'

const hourMs = 3_600_000
const came = Date.UTC(2026, 0, 10, 9)

/** A firm with one lead, of the morning of 10 January. */
async function openLead(timeZone = 'UTC') {
  const { database } = await openTestDatabase()
  await database.write([
    {
      sql: `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
            values ('d', 'offer', 's', 't', '{}', 1, 0, 0)`,
      args: [],
    },
    { sql: `insert into snapshot values ('h', 'd', 1, '{}', 0, 'me')`, args: [] },
  ])
  const person = {
    name: 'Иван',
    phone: '+79160000001',
    phoneExt: null,
    email: null,
    comment: null,
    channel: null,
  }
  const run = {
    submission: null,
    answers: '[]',
    outcome: null,
    segment: null,
    score: null,
    given: '{}',
    taps: null,
  }
  const about = {
    source: 'd',
    snapshot: 'h',
    visitor: 'v',
    audience: 'people' as const,
    page: null,
    wantedAt: null,
  }
  const lead = { id: 'l', digest: 'd', contactId: 'c', ...person, ...run, ...about, atClient: 0, at: came }
  await database.write(leadStatements(lead, [], undefined))
  const stages = async () => {
    const rows = await database.read({ sql: 'select stage, at from lead_stage order by at, stage', args: [] })
    return Object.fromEntries(rows.map(({ stage, at }) => [stage, (Number(at) - came) / hourMs]))
  }
  let changes = 0
  /** Moves the lead one hour after it was moved last. */
  const become = (
    change: Pick<StatusChange, 'from' | 'to'> & Partial<StatusChange>,
    afterHours = (changes += 1),
  ) =>
    changeStatus(
      { db: database, time_zone: timeZone },
      'l',
      { id: `c${afterHours}`, ...change },
      'me',
      came + afterHours * hourMs,
    )
  return { become, stages }
}

const held = { valid_lead: 0, reached: 1, qualified: 1, consultation_booked: 1, consultation_held: 1 }

test('a lead reaches every stage up to its status', async () => {
  const { become, stages } = await openLead()
  expect(await stages()).toEqual({ valid_lead: 0 })
  await become({ from: 'new', to: 'consultation_held' })
  expect(await stages()).toEqual(held)
})

test.each([
  ['spam', {}],
  ['wrong_number', {}],
  ['duplicate', {}],
  ['not_reached', { valid_lead: 0 }],
  ['not_target', { valid_lead: 0, reached: 1 }],
  ['other_region', { valid_lead: 0, reached: 1 }],
  ['refused', held],
  ['other', held],
] as const)('a client who turns out to be rejected as %s has come to this: %j', async (reason, left) => {
  const { become, stages } = await openLead()
  await become({ from: 'new', to: 'contract', sum: 100 })
  await become({ from: 'contract', to: 'rejected', reason })
  expect(await stages()).toEqual(left)
})

test('a refusal alone brings nobody further', async () => {
  const { become, stages } = await openLead()
  await become({ from: 'new', to: 'rejected', reason: 'refused' })
  expect(await stages()).toEqual({ valid_lead: 0 })
})

test('what was lost and comes back counts from when it came back', async () => {
  const { become, stages } = await openLead()
  await become({ from: 'new', to: 'qualified' })
  await become({ from: 'qualified', to: 'rejected', reason: 'not_target' })
  await become({ from: 'rejected', to: 'qualified' })
  expect(await stages()).toEqual({ valid_lead: 0, reached: 1, qualified: 3 })
})

test('a step that was made earlier counts from the beginning of its day by the clock of the firm', async () => {
  const { become, stages } = await openLead('Europe/Moscow')
  await become({ from: 'new', to: 'contacted', occurredOn: '2026-01-12' }, 100)
  // Midnight in Moscow is 21:00 UTC of the day before.
  expect(await stages()).toEqual({ valid_lead: 0, reached: 36 })
  await become({ from: 'contacted', to: 'qualified', occurredOn: '2026-01-10' }, 101)
  expect((await stages())['qualified']).toBe(0)
})

test.each([
  ['before the lead came', '2026-01-09', 'date-too-early'],
  ['in the future', '2026-01-12', 'date-too-late'],
])('a day %s is refused', async (_what, occurredOn, code) => {
  const { become, stages } = await openLead()
  await expect(become({ from: 'new', to: 'contacted', occurredOn }, 26)).rejects.toMatchObject({
    code: 'body-invalid',
    flaws: [{ pointer: '#/occurredOn', code }],
  })
  expect(await stages()).toEqual({ valid_lead: 0 })
})
