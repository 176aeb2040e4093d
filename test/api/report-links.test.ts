import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { goodLead } from './good.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

const day = 86_400_000
let world: World
let ahead = 0

beforeAll(async () => {
  world = await openWorld({ now: () => Date.now() + ahead })
})
afterAll(() => world.stop())

const made = z.object({ id: z.string(), address: z.url(), expiresAt: z.int() })
const path = () => `/api/experiments/${world.experiment}/links`

async function make(more: object = {}) {
  const answer = await world.ask({
    path: path(),
    json: { name: 'Board', ...more },
    headers: world.owner.headers,
  })
  if (answer.status !== 201) throw new Error(answer.text)
  const { address, ...link } = made.parse(JSON.parse(answer.text))
  return { ...link, at: new URL(address).pathname }
}

const open = (at: string, headers: Record<string, string> = {}) => world.ask({ path: at, headers })
const guess = (at: string, password: string) =>
  world.ask({
    method: 'POST',
    path: at,
    body: new URLSearchParams({ password }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

test('a link is read by whoever has it, by nobody’s name, and by no search engine', async () => {
  const { at } = await make()
  const { status, headers, text } = await open(at)
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  })
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect(headers['content-security-policy']).toContain(`default-src 'none'`)
  expect(text).not.toContain('<script')
  expect(text).not.toContain('/studio/')
})

test('nothing of the people behind the numbers is on it', async () => {
  const lead = goodLead(world)
  await world.ask({
    path: '/v1/leads',
    json: { ...lead, contact: { ...lead.contact, name: 'Акакий Закорюкин' } },
  })
  const { text } = await open((await make()).at)
  for (const secret of ['Закорюкин', '9161234567', '123-45-67', lead.id, lead.visitor, 'Владелец'])
    expect(text).not.toContain(secret)
})

test('what opens it is nowhere on the disk, and the list does not tell it', async () => {
  const { at, id } = await make({ password: 'open sesame' })
  const secret = at.split('.').at(-1) ?? ''
  const [row] = await world.database.rows('select * from report_link where id = ?', [id])
  const list = await world.ask({ path: path(), headers: world.owner.headers })
  for (const kept of [JSON.stringify(row), list.text]) {
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain('open sesame')
  }
  expect(list.text).toContain(id)
})

test('a link works as long as it was made for, and not a moment longer', async () => {
  const month = await make()
  const year = await make({ days: 365 })
  expect(Math.round((month.expiresAt - Date.now()) / day)).toBe(30)
  ahead = 30 * day + 60_000
  expect(problemIn(world, await open(month.at))).toBe('410 link-expired')
  expect((await open(year.at)).status).toBe(200)
  ahead = 0
  expect((await open(month.at)).status).toBe(200)
})

test.each([
  { days: 0 },
  { days: 366 },
  { days: 1.5 },
  { name: ' ' },
  { password: '12345' },
  { role: 'owner' },
])('no link is made of %j', async (more) => {
  const json = { name: 'Board', ...more }
  const answer = await world.ask({ path: path(), json, headers: world.owner.headers })
  expect(problemIn(world, answer)).toMatch(/^400 body-invalid/)
})

test('one that was taken back opens nothing, and a person is told so in words', async () => {
  const { at, id } = await make()
  const revoked = await world.ask({ method: 'DELETE', path: `${path()}/${id}`, headers: world.owner.headers })
  expect(revoked.status).toBe(204)
  expect(problemIn(world, await open(at))).toBe('410 link-revoked')
  const page = await open(at, { accept: 'text/html', 'accept-language': 'en' })
  expect([page.status, page.text]).toEqual([410, expect.stringContaining('was taken back')])
})

test('whatever is not exactly the link is nothing', async () => {
  const { at } = await make()
  const [id = '', secret = ''] = at.slice('/r/'.length).split('.')
  const other = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`
  for (const token of [
    `${id}.${other}`,
    `${id}.`,
    id,
    secret,
    `${id}.${secret}A`,
    `nobody22-link2222.${secret}`,
  ])
    expect(problemIn(world, await open(`/r/${token}`))).toBe('404 not-found')
})

test('a password is asked before anything of the report is shown', async () => {
  const { at } = await make({ password: 'open sesame' })
  const asked = await open(at)
  expect(asked.text).toContain('type="password"')
  const partOfReport = 'class="sheet__part"'
  expect((await open((await make()).at)).text).toContain(partOfReport)
  expect(asked.text).not.toContain(partOfReport)
  for (const cookie of ['pulya_report=', 'pulya_report=made-up', world.owner.headers.cookie])
    expect((await open(at, { cookie })).text).not.toContain(partOfReport)

  const wrong = await guess(at, 'open')
  expect([wrong.status, wrong.headers['set-cookie']]).toEqual([403, undefined])
  const right = await guess(at, 'open sesame')
  expect([right.status, right.headers['location']]).toEqual([303, at])
  const [set = ''] = right.headers['set-cookie'] ?? []
  expect(set).toMatch(/; HttpOnly/)
  expect(set).toContain(`Path=${at}`)
  const [cookie = ''] = set.split(';')
  expect((await open(at, { cookie })).text).not.toContain('type="password"')
  // What opened one link opens no other.
  expect((await open((await make({ password: 'open sesame' })).at, { cookie })).text).toContain(
    'type="password"',
  )
})

test('who guesses has to wait, for every link', async () => {
  ahead = 2 * 3_600_000
  const one = await make({ password: 'open sesame' })
  const two = await make({ password: 'open sesame' })
  for (let tries = 0; tries < 10; tries += 1) expect((await guess(one.at, `${tries}`)).status).toBe(403)
  for (const { at } of [one, two]) {
    const { status, headers } = await guess(at, 'open sesame')
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true])
  }
  ahead = 3 * 3_600_000
  expect((await guess(one.at, 'open sesame')).status).toBe(303)
  ahead = 0
})
