import { afterAll, beforeAll, expect, test } from 'vitest'

import { openDatabaseFile } from '../database.ts'
import { type MailServer, startMailServer } from '../mail-server.ts'
import { anna, join, tokenIn, type Visiting, visit } from './member.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let mail: MailServer
let somebody: Visiting
let now = Date.now()
const [minute, hour] = [60_000, 3_600_000]

beforeAll(async () => {
  mail = await startMailServer()
  world = await openWorld({ now: () => now, mailServer: mail.address })
  somebody = browser()
  await join(browser(world.owner.cookie), somebody, { workspace: world.workspace, role: 'manager' })
})
afterAll(async () => {
  await world.stop()
  await mail.stop()
})

const browser = (cookie = '') => visit(world.product.address, cookie, (question) => world.ask(question))

const ask = (email: string, headers: Record<string, string> = {}) =>
  world.ask({
    path: '/api/password-resets',
    json: { email },
    headers: { origin: world.product.address, 'accept-language': 'ru', ...headers },
  })

const choose = (token: string, password: string) =>
  browser().ask('POST', '/api/new-passwords', { token, password })

const signIn = (password: string) =>
  browser().ask('POST', '/api/session/password', { email: anna.email, password })

async function linkFor(email: string): Promise<string> {
  const letter = await mail.letterTo(email)
  return /http:\/\/\S+/.exec(letter)?.[0] ?? ''
}

test('the letter brings a link that sets a new password once, and every session ends with it', async () => {
  const answer = await ask('ANNA@example.com')
  expect([answer.status, answer.text]).toEqual([202, ''])
  const address = await linkFor(anna.email)
  expect(address).toMatch(/^http:\/\/localhost:\d+\/studio\/new-password#[\w-]{43}$/)
  const before = somebody.cookie()
  const fresh = 'мокрый асфальт по утрам'
  const chosen = await choose(tokenIn(address), fresh)
  expect([chosen.status, chosen.headers['set-cookie']]).toEqual([204, undefined])
  expect((await browser(before).ask('GET', '/api/session')).status).toBe(401)
  expect((await signIn(anna.password)).status).toBe(401)
  expect((await signIn(fresh)).status).toBe(204)
  // Whoever did not do it hears of it, without a link that could be forged.
  expect(await mail.letterTo(anna.email)).toContain('password of your account')
  const again = await choose(tokenIn(address), 'a thief was here today')
  expect(problemIn(world, again)).toBe('410 link-expired')
})

test('nobody learns who is known here, neither by the words nor by the time', async () => {
  now += hour
  const letters = mail.taken()
  const took = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 5; round += 1) {
    for (const [kind, email] of [
      ['known', anna.email],
      ['unknown', `nobody${round}@example.com`],
    ] as const) {
      const started = performance.now()
      const { status, text, headers } = await ask(email)
      took[kind].push(performance.now() - started)
      expect([status, text, headers['set-cookie']]).toEqual([202, '', undefined])
    }
  }
  for (let letter = 0; letter < 5; letter += 1) await linkFor(anna.email)
  expect(mail.taken()).toBe(letters + 5)
  const median = (times: number[]) => times.toSorted((one, other) => one - other)[2] ?? 0
  // A letter takes several turns of a conversation; nothing of that is waited for.
  expect(median(took.known)).toBeLessThan(median(took.unknown) + 25)
})

test('nobody can be flooded with letters, and that too is the same for an address nobody has', async () => {
  now += hour
  for (const email of [anna.email, 'stranger@example.com']) {
    const statuses: number[] = []
    for (let time = 0; time < 8; time += 1) statuses.push((await ask(email)).status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429, 429])
  }
  for (let letter = 0; letter < 5; letter += 1) await linkFor(anna.email)
})

test('a link is over after half an hour', async () => {
  now += hour
  await ask(anna.email)
  const address = await linkFor(anna.email)
  now += 30 * minute
  const late = await choose(tokenIn(address), 'мокрый асфальт по утрам')
  expect(problemIn(world, late)).toBe('410 link-expired')
})

test('a link that was used takes all others with it', async () => {
  now += hour
  await ask(anna.email)
  await ask(anna.email)
  const [first, second] = [await linkFor(anna.email), await linkFor(anna.email)]
  expect((await choose(tokenIn(second), 'зелёная лампа на жести')).status).toBe(204)
  await mail.letterTo(anna.email)
  expect(problemIn(world, await choose(tokenIn(first), 'a thief was here today'))).toBe('410 link-expired')
  expect((await signIn('зелёная лампа на жести')).status).toBe(204)
})

test.each([
  { 'x-forwarded-host': 'evil.example' },
  { forwarded: 'host=evil.example' },
  { 'x-original-url': 'http://evil.example/' },
  { referer: 'http://evil.example/' },
])('the link leads to us whatever the request says: %j', async (headers) => {
  now += hour
  await ask(anna.email, headers)
  expect(new URL(await linkFor(anna.email)).origin).toBe(world.product.address)
})

test('no link stands in the database', async () => {
  now += hour
  await ask(anna.email)
  const token = tokenIn(await linkFor(anna.email))
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const rows = await control.rows('select * from password_reset')
  control.close()
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain(token)
})
