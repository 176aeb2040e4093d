import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { goodEvents } from './good.ts'
import { type Offer, publishOffer, withBlocks } from './own-offer.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const path = '/o/bankrotstvo'
const open = async (at = path) => (await world.ask({ path: at })).text

async function post(fields: Record<string, string>) {
  const { status, headers, text } = await world.ask({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `pulya_visitor=${randomUUID()}` },
    body: new URLSearchParams({ 'consent-processing': 'yes', ...fields }).toString(),
  })
  return { status, to: String(headers['location']), text }
}

const card = z.looseObject({ id: z.string(), wantedAt: z.int().nullable(), createdAt: z.int() })

/** The lead that came last, as the manager sees it. */
async function lastLead() {
  const leads = `/api/workspaces/${world.workspace}/leads`
  const ask = async (at: string): Promise<unknown> =>
    JSON.parse((await world.ask({ path: at, headers: world.owner.headers })).text)
  const { leads: list } = z.object({ leads: z.array(z.object({ id: z.string() })) }).parse(await ask(leads))
  return card.parse(await ask(`${leads}/${list[0]?.id}`))
}

/** Publishes the demo offer with its form asking for something else, with a call to order, and these hours. */
async function publishForms(asking: object, days: object[]) {
  const { status } = await publishOffer(world, (offer) => {
    const form = formOf(offer)
    const call = { id: 'call', kind: 'callback', title: 'Звонок', button: 'Жду', consents: form['consents'] }
    const hours = { timeZone: 'Europe/Moscow', within: 15, days }
    return { ...withBlocks(offer, { ...form, ...asking }, call), hours }
  })
  expect(status).toBe(201)
}

function formOf({ blocks }: Offer) {
  const form = blocks.find(({ kind }) => kind === 'form')
  if (!form) throw new Error('The demo offer has a form')
  return form
}

const everyDay = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '00:00' }))

test('a quiz taken on an offer counts for what is compared there', async () => {
  const answer = await world.ask({ path })
  const [set = ''] = [answer.headers['set-cookie'] ?? []].flat()
  const visitor = /pulya_visitor=([^;]+)/.exec(set)?.[1] ?? ''
  await world.ask({ path: '/v1/events', json: { ...goodEvents(world), visitor } })
  const rows = await world.database.rows(
    `select step from visitor_step where visitor = '${visitor}' and experiment_id = '${world.experiment}'`,
  )
  expect(rows.map(({ step }) => step)).toEqual(expect.arrayContaining(['quiz_started', 'answer:debt-size']))
})

test.each(['8 (916) 123-45-67', '7 916 123 45 67', '+7 916 123-45-67', '916 123 45 67'])(
  'without script, %s is the same Russian phone',
  async (phone) => {
    const { status } = await post({ name: 'Иван', phone })
    expect(status).toBe(303)
    expect(await lastLead()).toMatchObject({ phone: '+79161234567', wantedAt: null })
  },
)

test('a form asks for what its author chose, and comes back with what is missing', async () => {
  const fields = [
    { name: 'email', required: true },
    { name: 'comment', required: false },
  ]
  await publishForms({ fields, channels: ['telegram', 'call'] }, everyDay)
  const page = await open()
  expect(page).toContain('name="email"')
  expect(page).toContain('value="telegram"')

  const refused = await post({ comment: 'После шести' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Укажите почту')
  expect(refused.text).toContain('После шести')

  expect((await post({ email: 'ann@example.com', channel: 'telegram' })).status).toBe(303)
  expect(await lastLead()).toMatchObject({ email: 'ann@example.com', phone: null, channel: 'telegram' })
})

test('a call is ordered with a phone alone, for as soon as possible, once', async () => {
  const order = { form: 'call', phone: '8 916 765-43-21' }
  const cookie = `pulya_visitor=${randomUUID()}`
  const body = new URLSearchParams({ ...order, wanted: '', 'consent-processing': 'yes' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie }
  for (let presses = 0; presses < 2; presses += 1)
    expect((await world.ask({ method: 'POST', path, headers, body })).status).toBe(303)

  const lead = await lastLead()
  expect(lead).toMatchObject({ phone: '+79167654321', channel: 'call' })
  expect(lead.wantedAt).toBe(lead.createdAt)
  const events = await world.database.rows(`select id from event where kind = 'callback_ordered'`)
  expect(events).toHaveLength(1)
  expect(await open(`${path}/thanks`)).toContain('Ответим в течение 15 минут')
})

test('a time is chosen among those the page offers, and promised after', async () => {
  const page = await open()
  expect(page).toContain('Перезвоним в течение 15 минут')
  const times = [...page.matchAll(/<option[^>]* value="(\d+)"/g)].map(([, time]) => Number(time))
  expect(times).toHaveLength(12)
  const wanted = times.at(-1) ?? 0
  expect(wanted).toBeGreaterThan(Date.now())

  const { status, to } = await post({ form: 'call', phone: '8 916 765-43-22', wanted: String(wanted) })
  expect(status).toBe(303)
  expect(await lastLead()).toMatchObject({ wantedAt: wanted })
  const clock = new Date(wanted).toLocaleTimeString('ru', { timeZone: 'Europe/Moscow', timeStyle: 'short' })
  expect(await open(to)).toMatch(
    new RegExp(`Перезвоним (сегодня|завтра) в ${clock.replace(/^0/, '')} \\(Москва\\)`),
  )
})

test('a form that comes back is the one that was sent, with the time that was chosen', async () => {
  const times = [...(await open()).matchAll(/<option[^>]* value="(\d+)"/g)].map(([, time]) => time ?? '')
  const wanted = times[2] ?? ''
  const { status, text } = await post({ form: 'call', phone: '12', wanted })
  expect(status).toBe(422)
  expect(text).toMatch(new RegExp(`<option(?=[^>]* selected)(?=[^>]* value="${wanted}")`))
  expect(text.match(/class="flaw"/g)).toHaveLength(1)
  expect(text).toContain('id="form-call-phone-flaw"')
})

test('while nobody is there, the next opening is promised, and an order waits for it', async () => {
  const day = 86_400_000
  const opening = new Date(Date.now() + 3 * day + 3 * 3_600_000)
  opening.setUTCHours(9, 0, 0, 0)
  const weekday = opening.getUTCDay() || 7
  await publishForms({ fields: undefined, channels: [] }, [{ day: weekday, from: '09:00', to: '10:00' }])
  const date = opening.toLocaleDateString('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  expect(await open()).toMatch(new RegExp(`Перезвоним (в|во) [а-я]+, ${date}, с 9:00 \\(Москва\\)`))
  await post({ form: 'call', phone: '8 916 765-43-23' })
  expect((await lastLead()).wantedAt).toBe(opening.getTime() - 3 * 3_600_000)
})

test('no order can be for a time nobody offers, nor come from a form that takes none', async () => {
  const snapshot = z
    .object({ s: z.string() })
    .parse({ s: /data-snapshot="([^"]+)"/.exec(await open())?.[1] }).s
  const consents = world.quiz.snapshot.contact.consents
  const lead = {
    source: world.offer.source,
    snapshot,
    visitor: randomUUID(),
    contact: { name: 'Иван', phone: '+79161234567' },
    consents: consents.map(({ purpose, version }) => ({ purpose, version, granted: true })),
    at: Date.now(),
  }
  const send = async (more: object) =>
    problemIn(world, await world.ask({ path: '/v1/leads', json: { ...lead, id: randomUUID(), ...more } }))
  const year = 365 * 86_400_000
  expect(await send({ form: 'call', wantedAt: Date.now() + year })).toBe(
    '422 lead-rejected, #/wantedAt value-wrong',
  )
  expect(await send({ wantedAt: Date.now() })).toBe('422 lead-rejected, #/wantedAt member-forbidden')
  expect(await send({ form: 'nobody' })).toBe('422 lead-rejected, #/form value-unknown')
})

test('a call cannot be offered without hours', async () => {
  const answer = await publishOffer(world, (offer) => ({ ...offer, hours: undefined, texts: [] }))
  expect(problemIn(world, answer)).toContain('#/hours member-required')
})
