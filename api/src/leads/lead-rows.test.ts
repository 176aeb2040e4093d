import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { openTestDatabase } from '../db/test-database.ts'
import { bonusInRow } from './bonus.ts'
import { leadStatements } from './lead-rows.ts'

const day = 86_400_000

/** A firm with two quizzes, and people who leave contacts there. */
async function openFirm() {
  const { database } = await openTestDatabase()
  const document = (id: string) => ({
    sql: `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
          values (?1, 'quiz', ?1, 't', '{}', 1, 0, 0)`,
    args: [id],
  })
  const snapshot = { sql: `insert into snapshot values ('h', 'quiz', 1, '{}', 0, 'me')`, args: [] }
  await database.write([document('quiz'), document('other'), snapshot])

  /** @returns Under which code the bonus is, if there is one. */
  async function leave(
    left: Partial<{ id: string; phone: string; email: string; quiz: string; at: number; code: string }>,
  ) {
    const { id = randomUUID(), phone = null, email = null, quiz = 'quiz', at = 0, code = randomUUID() } = left
    const lead = {
      id,
      digest: `${phone} ${email}`,
      contactId: randomUUID(),
      name: 'Иван',
      phone,
      phoneExt: null,
      email,
      comment: null,
      channel: null,
      wantedAt: null,
      source: quiz,
      snapshot: 'h',
      submission: null,
      visitor: 'v',
      audience: 'people' as const,
      answers: '[]',
      outcome: null,
      segment: null,
      score: null,
      page: null,
      given: '{}',
      taps: null,
      atClient: at,
      at,
    }
    const bonus = { code, amount: 3, unit: '%', expiresAt: at + 7 * day }
    const results = await database.write(leadStatements(lead, [], bonus))
    const granted = bonusInRow.parse(results.at(-1)?.rows[0]?.['bonus'])
    return granted && { code: granted.code, expiresAt: granted.expiresAt }
  }
  const people = () => database.read({ sql: 'select phone, email from contact order by rowid', args: [] })
  return { database, leave, people }
}

const ann = '+79161234567'
const bob = '+79167654321'

test('a person is one person by the phone, and by the e-mail in whatever letters', async () => {
  const { leave, people } = await openFirm()
  await leave({ phone: ann })
  await leave({ phone: ann })
  await leave({ email: 'Bob@Example.com' })
  await leave({ email: 'bob@example.com' })
  expect(await people()).toEqual([
    { phone: ann, email: null },
    { phone: null, email: 'Bob@Example.com' },
  ])
})

test('what a known person adds is kept with them', async () => {
  const { leave, people } = await openFirm()
  await leave({ phone: ann })
  await leave({ phone: ann, email: 'ann@example.com' })
  await leave({ email: 'bob@example.com' })
  await leave({ phone: bob, email: 'bob@example.com' })
  expect(await people()).toEqual([
    { phone: ann, email: 'ann@example.com' },
    { phone: bob, email: 'bob@example.com' },
  ])
})

test('a phone decides who it is: a shared mailbox stays with whoever had it first', async () => {
  const { leave, people } = await openFirm()
  await leave({ phone: ann, email: 'home@example.com' })
  await leave({ phone: bob, email: 'home@example.com' })
  expect(await people()).toEqual([
    { phone: ann, email: 'home@example.com' },
    { phone: bob, email: null },
  ])
})

test('of two people whom a phone and an e-mail could mean, it is the one with the phone', async () => {
  const { leave, people } = await openFirm()
  await leave({ email: 'bob@example.com' })
  await leave({ phone: ann })
  await leave({ phone: ann, email: 'bob@example.com' })
  expect(await people()).toEqual([
    { phone: null, email: 'bob@example.com' },
    { phone: ann, email: null },
  ])
})

test('an id that is taken by another lead changes nobody', async () => {
  const { leave, people } = await openFirm()
  const id = randomUUID()
  await leave({ id, phone: ann })
  await leave({ id, phone: ann, email: 'ann@example.com' })
  await leave({ id, phone: bob })
  expect(await people()).toEqual([{ phone: ann, email: null }])
})

test('a person has one bonus of a quiz, the same code to the same day', async () => {
  const { leave } = await openFirm()
  const first = await leave({ phone: ann, email: 'ann@example.com', at: 0, code: 'FIRST' })
  expect(first).toEqual({ code: 'FIRST', expiresAt: 7 * day })
  expect(await leave({ phone: ann, at: 3 * day })).toEqual(first)
  expect(await leave({ email: 'ANN@example.com', at: 3 * day })).toEqual(first)
  expect(await leave({ phone: bob, email: 'ann@example.com', at: 3 * day })).toEqual(first)
  expect(await leave({ phone: bob, at: 3 * day, code: 'BOB' })).toEqual({ code: 'BOB', expiresAt: 10 * day })
  expect(await leave({ phone: ann, quiz: 'other', code: 'OTHER' })).toEqual({
    code: 'OTHER',
    expiresAt: 7 * day,
  })
})

test('a bonus that has expired is not renewed by coming again', async () => {
  const { leave, database } = await openFirm()
  await leave({ phone: ann, at: 0, code: 'FIRST' })
  expect(await leave({ phone: ann, at: 7 * day })).toBeNull()
  expect(await database.read({ sql: 'select code from bonus', args: [] })).toEqual([{ code: 'FIRST' }])
})

test('a retry is answered as the first time, also after the days are over', async () => {
  const { leave, database } = await openFirm()
  const id = randomUUID()
  const first = await leave({ id, phone: ann, at: 0, code: 'FIRST' })
  expect(await leave({ id, phone: ann, at: 9 * day, code: 'SECOND' })).toEqual(first)
  expect(await database.read({ sql: 'select code from bonus', args: [] })).toEqual([{ code: 'FIRST' }])
})

test('one code is never of two people: whoever draws it again is refused whole, and draws another', async () => {
  const { leave, people } = await openFirm()
  await leave({ phone: ann, code: 'SAME' })
  await expect(leave({ phone: bob, code: 'SAME' })).rejects.toThrow(/UNIQUE/)
  expect(await people()).toHaveLength(1)
  expect(await leave({ phone: bob, code: 'ANOTHER' })).toMatchObject({ code: 'ANOTHER' })
})
