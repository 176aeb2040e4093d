import { randomUUID } from 'node:crypto'

import { leadAccepted } from '@pulya/contract/lead'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { goodLead } from './good.ts'
import { leadOf, publishQuiz } from './own-quiz.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let asking: Record<'mail' | 'phone' | 'nothing' | 'bonus', { source: string; hash: string }>

const bonus = { title: 'A discount', text: 'For you', amount: 'answered * 2.5', unit: '%', days: 7 }

beforeAll(async () => {
  world = await openWorld()
  const fields = [
    { name: 'email', required: true },
    { name: 'name', required: false },
    { name: 'comment', required: true },
  ]
  asking = {
    mail: await publishQuiz(world, { fields }),
    nothing: await publishQuiz(world, { place: 'none' }),
    phone: await publishQuiz(world),
    bonus: await publishQuiz(world, {}, { bonus }),
  }
})
afterAll(() => world.stop())

const send = (json: object) => world.ask({ path: '/v1/leads', json })
const mail = { email: 'ann@example.com', comment: ' After six,\r\nplease ' }

async function cardOf(id: string) {
  const path = `/api/workspaces/${world.workspace}/leads/${id}`
  const card = z.looseObject({ comment: z.string().nullable() })
  return card.parse(JSON.parse((await world.ask({ path, headers: world.owner.headers })).text))
}

test('a form that asks for no phone takes none, and the studio shows what it took', async () => {
  const lead = leadOf(world, asking.mail, mail)
  expect((await send(lead)).status).toBe(201)
  expect(await cardOf(lead.id)).toMatchObject({
    name: '',
    phone: null,
    email: 'ann@example.com',
    comment: 'After six,\nplease',
  })
})

test('what a form demands must be there, each with its place', async () => {
  expect(problemIn(world, await send(leadOf(world, asking.mail, { name: 'Ann' })))).toBe(
    '422 lead-rejected, #/contact/email email-required, #/contact/comment text-required',
  )
  expect(problemIn(world, await send(leadOf(world, asking.phone, mail)))).toBe(
    '422 lead-rejected, #/contact/name name-required, #/contact/phone phone-required',
  )
})

test('an offer goes on asking for a name and a phone', async () => {
  const { contact: _, answers: _answers, ...good } = goodLead(world)
  const lead = { ...good, source: world.offer.source, snapshot: world.offer.snapshot, contact: mail }
  expect(problemIn(world, await send(lead))).toContain('#/contact/phone phone-required')
})

const person = (phone: string) => ({ name: 'Ann', phone })

test.each([
  ['whoever is turned away', 'phone', { size: 'none' }],
  ['anybody where none is asked for', 'nothing', { size: 'small' }],
] as const)('no contact is taken of %s', async (_who, which, answers) => {
  const before = await world.database.count('lead')
  const lead = leadOf(world, asking[which], person('+7 916 111-22-33'), { answers })
  expect(problemIn(world, await send(lead))).toBe('422 lead-rejected')
  expect(await world.database.count('lead')).toBe(before)
})

const day = 86_400_000
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)

test('what a lead came with is kept, but for a day that cannot be', async () => {
  const given = { params: { utm_source: 'vk', manager: '7' }, device: 'phone' as const, day: '1999-01-01' }
  const lead = leadOf(world, asking.phone, person('+7 916 111-22-34'), { given })
  await send(lead)
  expect(await cardOf(lead.id)).toMatchObject({ given: { ...given, day: dateOf(Date.now()) } })
})

test('a run keeps what its first event said, and what face it was on', async () => {
  const { source, hash } = asking.phone
  const submission = randomUUID()
  const began = dateOf(Date.now() - 20 * day)
  const events = (given: object, face: string) => {
    const event = { id: randomUUID(), kind: 'question_view', question: 'size', at: 0, submission }
    return { source, snapshot: hash, visitor: randomUUID(), given, face, events: [event] }
  }
  const first = { params: { yclid: '1' }, device: 'tablet', day: began }
  const later = { params: {}, device: 'phone', day: dateOf(Date.now()) }
  for (const json of [events(first, 'page'), events(later, 'widget')]) {
    expect((await world.ask({ path: '/v1/events', json })).status).toBe(202)
  }
  const [kept] = await world.database.rows('select given, face from submission where id = ?', [submission])
  expect(JSON.parse(z.string().parse(kept?.['given']))).toEqual(first)
  expect(kept?.['face']).toBe('page')
})

test('a bonus is counted and granted by the server, the same again to the same person', async () => {
  const lead = (phone: string, answers: Record<string, string>) =>
    leadOf(world, asking.bonus, person(phone), { answers })
  const bonusOf = async (json: object) => leadAccepted.parse(JSON.parse((await send(json)).text)).bonus
  const now = Date.now()
  const first = lead('+7 916 222-33-44', { size: 'small', now: 'yes' })
  const granted = await bonusOf(first)
  expect(granted).toMatchObject({ code: expect.stringMatching(/^[A-Z2-9]{8}$/), amount: 5, unit: '%' })
  expect(Math.abs((granted?.expiresAt ?? 0) - now - 7 * day)).toBeLessThan(60_000)
  expect(await bonusOf(first)).toEqual(granted)
  expect(await bonusOf(lead('8 (916) 222-33-44', { size: 'small' }))).toEqual(granted)
  expect((await bonusOf(lead('+7 916 222-33-45', { size: 'small' })))?.amount).toBe(2.5)
  expect(await cardOf(first.id)).toMatchObject({ bonus: granted })
  expect(await bonusOf(leadOf(world, asking.phone, person('+7 916 222-33-46')))).toBeUndefined()
})

test('people without a phone are found by their e-mail', async () => {
  const path = `/api/workspaces/${world.workspace}/leads?q=ann%40example`
  const { leads } = z
    .object({ leads: z.array(z.object({ email: z.string().nullable() })) })
    .parse(JSON.parse((await world.ask({ path, headers: world.owner.headers })).text))
  expect(leads.map(({ email }) => email)).toEqual(['ann@example.com'])
})
