import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { openDatabaseFile } from '../database.ts'
import { anna, join, type Visiting, visit } from './member.ts'
import { signInAs } from './people.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let owner: Visiting
let now = Date.now()
const minute = 60_000

beforeAll(async () => {
  world = await openWorld({ now: () => now })
  owner = visit(world.product.address, world.owner.cookie, (question) => world.ask(question))
  const somebody = browser()
  await join(owner, somebody, { workspace: world.workspace, role: 'marketer' })
})
afterAll(() => world.stop())

/** Nobody is signed in there. */
const browser = (cookie = '') => visit(world.product.address, cookie, (question) => world.ask(question))

const signIn = (somebody: Visiting, change: object = {}) =>
  somebody.ask('POST', '/api/session/password', { email: anna.email, password: anna.password, ...change })

test('whoever has joined signs in by e-mail and password, whatever the case of the address', async () => {
  const somebody = browser()
  expect((await signIn(somebody, { email: 'Anna@Example.com' })).status).toBe(204)
  expect(await somebody.read('/api/session')).toMatchObject({
    user: { name: 'Анна', email: 'anna@example.com' },
    memberships: [{ workspace: world.workspace, role: 'marketer' }],
  })
})

test('a wrong password and an address nobody has are refused in the same words and the same time', async () => {
  const took = { wrong: [] as number[], unknown: [] as number[] }
  const answers = new Set<string>()
  // By turns, so that whatever else the machine does slows both.
  for (let round = 0; round < 9; round += 1) {
    for (const [kind, change] of [
      ['wrong', { password: `not this one ${round}` }],
      ['unknown', { email: `nobody${round}@example.com` }],
    ] as const) {
      const started = performance.now()
      const answer = await signIn(browser(), change)
      took[kind].push(performance.now() - started)
      answers.add(answer.text.replace(/"requestId":"[^"]+"/, ''))
      expect(problemIn(world, answer)).toBe('401 sign-in-refused')
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  }
  expect(answers.size).toBe(1)
  const median = (times: number[]) => times.toSorted((one, other) => one - other)[4] ?? 0
  // Argon2 is tens of milliseconds; without it an unknown address would be answered in one or two.
  expect(median(took.unknown)).toBeGreaterThan(median(took.wrong) / 2)
})

test('a thousand tries of one account are held to twenty an hour, from wherever and however they come', async () => {
  now += 60 * minute
  const spellings = ['anna@example.com', 'ANNA@example.com', 'anna@EXAMPLE.com', 'Anna@Example.Com']
  const statuses: number[] = []
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const { status } = await world.ask({
      path: '/api/session/password',
      json: { email: spellings[attempt % spellings.length], password: `guess ${attempt}` },
      headers: {
        origin: world.product.address,
        'x-forwarded-for': `2001:db8:${attempt}::1`,
        'x-real-ip': `192.0.2.${attempt % 250}`,
        forwarded: `for=192.0.2.${attempt % 250}`,
      },
    })
    statuses.push(status)
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(20)
  expect(statuses.filter((status) => status === 429)).toHaveLength(980)
  // Also the right one has to wait now: else the answer would tell it. An hour later it opens again.
  const late = await signIn(browser())
  expect([late.status, Number(late.headers['retry-after'])]).toEqual([429, expect.any(Number)])
  now += 60 * minute
  expect((await signIn(browser())).status).toBe(204)
})

test('many accounts cannot be tried from one address', async () => {
  now += 60 * minute
  let refused = 0
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const { status } = await signIn(browser(), { email: `somebody${attempt}@example.com` })
    if (status === 401) refused += 1
  }
  expect(refused).toBe(100)
  now += 60 * minute
}, 60_000)

test.each([
  ['short12', 'password-short'],
  ['Password123!', 'password-common'],
  ['Пароль2024', 'password-common'],
  ['долгие слова '.repeat(20), 'password-long'],
])('%s is not taken for a password', async (chosen, code) => {
  const somebody = browser()
  await signIn(somebody)
  const answer = await somebody.ask('PUT', '/api/account/password', { chosen })
  expect(problemIn(world, answer)).toBe(`400 body-invalid, #/chosen ${code}`)
})

test('a new password ends every other session and opens the studio from then on', async () => {
  const [here, there] = [browser(), browser()]
  await signIn(here)
  await signIn(there)
  const chosen = 'мокрый асфальт по утрам'
  expect((await here.ask('PUT', '/api/account/password', { chosen })).status).toBe(204)
  expect((await here.ask('GET', '/api/session')).status).toBe(200)
  expect((await there.ask('GET', '/api/session')).status).toBe(401)
  expect((await signIn(browser())).status).toBe(401)
  expect((await signIn(browser(), { password: chosen })).status).toBe(204)
  expect((await here.ask('PUT', '/api/account/password', { chosen: anna.password })).status).toBe(204)
})

test('a quarter of an hour after signing in, what would let a thief stay wants the password again', async () => {
  const somebody = browser()
  await signIn(somebody)
  now += 16 * minute
  const wanted = [
    ['PATCH', '/api/account', { email: 'thief@example.com' }],
    ['PUT', '/api/account/password', { chosen: 'a thief was here today' }],
    ['POST', '/api/account/passkey-options', {}],
    ['POST', '/api/account/one-time-codes', {}],
    ['POST', '/api/account/one-time-codes/removal', {}],
    ['POST', '/api/account/recovery-codes', {}],
  ] as const
  for (const [method, path, body] of wanted) {
    for (const more of [{}, { password: 'not this one' }]) {
      const answer = await somebody.ask(method, path, { ...body, ...more })
      expect([path, problemIn(world, answer)]).toEqual([path, '403 confirm-required'])
    }
  }
  const { password } = anna
  const answer = await somebody.ask('PATCH', '/api/account', { email: 'anna@example.org', password })
  expect(answer.status).toBe(204)
  expect((await somebody.ask('PATCH', '/api/account', { email: anna.email, password })).status).toBe(204)
  // A name opens nothing.
  expect((await somebody.ask('PATCH', '/api/account', { name: 'Анна' })).status).toBe(204)
})

test('an address somebody else has cannot be taken, nor can an account without one have a password', async () => {
  const boris = { ...anna, name: 'Борис', email: 'boris@example.com' }
  const somebody = browser()
  const fresh = browser(await signInAs(world, world.workspace, 'owner', now))
  await join(fresh, somebody, { workspace: world.workspace, role: 'reader', person: boris })
  const taken = await somebody.ask('PATCH', '/api/account', { email: 'ANNA@example.com' })
  expect(problemIn(world, taken)).toBe('409 email-taken')
  const nameless = await fresh.ask('PUT', '/api/account/password', { chosen: anna.password })
  expect(problemIn(world, nameless)).toBe('409 email-missing')
})

test('signing in ends the session the browser had, and signing out the one it has', async () => {
  const somebody = browser()
  await signIn(somebody)
  const first = somebody.cookie()
  await signIn(somebody)
  expect(somebody.cookie()).not.toBe(first)
  expect((await browser(first).ask('GET', '/api/session')).status).toBe(401)
  const second = somebody.cookie()
  await somebody.ask('DELETE', '/api/session')
  expect((await browser(second).ask('GET', '/api/session')).status).toBe(401)
})

test('a session is listed with where it began, and ends where its owner says', async () => {
  const [here, there] = [browser(), browser()]
  await signIn(here)
  await signIn(there)
  const { sessions } = (await here.read('/api/account')) as { sessions: Record<string, unknown>[] }
  const current = sessions.filter((session) => session['current'])
  expect(current).toHaveLength(1)
  expect(current[0]).toMatchObject({ by: 'password' })
  const others = sessions.filter((session) => !session['current'])
  for (const { id } of others) {
    expect((await here.ask('DELETE', `/api/account/sessions/${String(id)}`)).status).toBe(204)
  }
  expect((await there.ask('GET', '/api/session')).status).toBe(401)
  expect((await owner.ask('DELETE', `/api/account/sessions/${String(current[0]?.['id'])}`)).status).toBe(404)
})

test('a session nobody uses for a week is over, and none outlives thirty days', async () => {
  const [idle, used] = [browser(), browser()]
  await signIn(idle)
  await signIn(used)
  const day = 24 * 60 * minute
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  for (let days = 0; days < 29; days += 1) {
    now += day
    expect((await used.ask('GET', '/api/session')).status).toBe(200)
    // Nobody waits for the note of it but we do, whose days are short.
    await vi.waitFor(async () => {
      const [seen] = await control.rows('select max(seen_at) as at from session')
      expect(seen?.['at']).toBe(now)
    })
  }
  expect((await idle.ask('GET', '/api/session')).status).toBe(401)
  control.close()
  now += 2 * day
  expect((await used.ask('GET', '/api/session')).status).toBe(401)
})

test('neither a password nor a token stands in the database', async () => {
  const somebody = browser()
  await signIn(somebody)
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const rows = [
    ...(await control.rows('select * from session')),
    ...(await control.rows('select * from password')),
    ...(await control.rows('select * from audit_entry')),
  ]
  control.close()
  const dump = JSON.stringify(rows)
  expect(dump).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  expect(dump).not.toContain(anna.password)
  expect(dump).not.toContain(somebody.cookie().replace('pulya_session=', ''))
})
