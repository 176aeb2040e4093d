import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { join, type Visiting, visit } from './member.ts'
import { softKey } from './soft-key.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let somebody: Visiting
let now = Date.now()
const minute = 60_000

beforeAll(async () => {
  world = await openWorld({ now: () => now })
  somebody = browser()
  await join(browser(world.owner.cookie), somebody, { workspace: world.workspace, role: 'reader' })
})
afterAll(() => world.stop())

const browser = (cookie = '') => visit(world.product.address, cookie, (question) => world.ask(question))

const options = z.object({ challenge: z.string() })
const asked = async (by: Visiting, path: string) =>
  options.parse(JSON.parse((await by.ask('POST', path, {})).text)).challenge

const registering = () => asked(somebody, '/api/account/passkey-options')
const signingIn = () => asked(browser(), '/api/session/passkey-options')
const add = (made: object) => somebody.ask('POST', '/api/account/passkeys', { made })
const signIn = (answer: object, by = browser()) => by.ask('POST', '/api/session/passkey', { answer })
const key = () => softKey(world.product.address)

test('a key that was added signs in without a name and without a password', async () => {
  const own = key()
  expect((await add(own.make(await registering()))).status).toBe(201)
  now += minute
  const fresh = browser()
  expect((await signIn(own.answer(await signingIn()), fresh)).status).toBe(204)
  expect(await fresh.read('/api/session')).toMatchObject({ user: { name: 'Анна' } })
  expect(await fresh.read('/api/account')).toMatchObject({
    passkeys: [{ usedAt: now }],
    sessions: [{ by: 'passkey', current: true }, {}],
  })
})

test('a challenge is answered once, for what it was asked for, within five minutes', async () => {
  const own = key()
  const challenge = await registering()
  expect((await add(own.make(challenge))).status).toBe(201)
  expect(problemIn(world, await add(key().make(challenge)))).toBe('422 passkey-rejected')
  expect(problemIn(world, await add(key().make(await signingIn())))).toBe('422 passkey-rejected')
  const answer = own.answer(await signingIn())
  expect((await signIn(answer)).status).toBe(204)
  expect(problemIn(world, await signIn(answer))).toBe('401 sign-in-refused')
  const late = own.answer(await signingIn())
  now += 5 * minute
  expect(problemIn(world, await signIn(late))).toBe('401 sign-in-refused')
})

test('another site, another host and a key that asked for nobody are refused', async () => {
  const own = key()
  await add(own.make(await registering()))
  for (const change of [
    { origin: 'https://evil.example' },
    { host: 'evil.example' },
    { verified: false },
    { signedWith: key() },
    { counter: 0 },
  ]) {
    const answer = own.answer(await signingIn(), change)
    expect([change, problemIn(world, await signIn(answer))]).toEqual([change, '401 sign-in-refused'])
  }
  expect((await signIn(own.answer(await signingIn()))).status).toBe(204)
})

test('a key nobody has added is refused in the same words', async () => {
  expect(problemIn(world, await signIn(key().answer(await signingIn())))).toBe('401 sign-in-refused')
})

test('a key that was forgotten opens nothing, and nobody can forget the key of another', async () => {
  const own = key()
  await add(own.make(await registering()))
  const path = `/api/account/passkeys/${own.id}`
  expect((await browser(world.owner.cookie).ask('DELETE', path)).status).toBe(404)
  expect((await signIn(own.answer(await signingIn()))).status).toBe(204)
  expect((await somebody.ask('DELETE', path)).status).toBe(204)
  expect(problemIn(world, await signIn(own.answer(await signingIn())))).toBe('401 sign-in-refused')
})

test('a challenge is not forgotten because others ask for many', async () => {
  const own = key()
  await add(own.make(await registering()))
  const first = await signingIn()
  for (let asking = 0; asking < 500; asking += 1) await signingIn()
  expect((await signIn(own.answer(first))).status).toBe(204)
})
