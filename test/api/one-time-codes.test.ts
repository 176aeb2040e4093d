import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { appCode } from '../app-code.ts'
import { openDatabaseFile } from '../database.ts'
import { anna, join, statusesOf, type Visiting, visit } from './member.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let anybody: Visiting
let now = Date.now()
const stepMs = 30_000

beforeAll(async () => {
  world = await openWorld({ now: () => now })
  const owner = browser(world.owner.cookie)
  anybody = browser()
  await join(owner, anybody, { workspace: world.workspace, role: 'analyst' })
})
afterAll(() => world.stop())

const browser = (cookie = '') => visit(world.product.address, cookie, (question) => world.ask(question))
const bodyOf = (text: string): unknown => JSON.parse(text)

test('the code by hand is that of RFC 6238', () => {
  // Appendix B, SHA-1, 59 s: 94287082 in eight digits.
  expect(appCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000)).toBe('287082')
})

const begun = z.object({ secret: z.string(), address: z.string(), picture: z.string() })
const given = z.object({ recoveryCodes: z.array(z.string()) })

async function turnOn(): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret, address, picture } = begun.parse(
    bodyOf((await anybody.ask('POST', '/api/account/one-time-codes', {})).text),
  )
  expect(address).toBe(
    `otpauth://totp/Pulya:anna%40example.com?issuer=Pulya&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  )
  expect(picture).toMatch(/^<svg [^>]+viewBox/)
  const wrong = await anybody.ask('PUT', '/api/account/one-time-codes', { code: '000000' })
  expect(problemIn(world, wrong)).toBe('422 code-wrong')
  const right = await anybody.ask('PUT', '/api/account/one-time-codes', { code: appCode(secret, now) })
  return { secret, ...given.parse(bodyOf(right.text)) }
}

const signIn = (more: object = {}) =>
  browser().ask('POST', '/api/session/password', { email: anna.email, password: anna.password, ...more })

test('once they are on, a password is not enough, a code works once, and its neighbours in time work', async () => {
  expect((await signIn()).status).toBe(204)
  const { secret } = await turnOn()
  expect(problemIn(world, await signIn())).toBe('401 code-required')
  // Who does not know the password does not learn that a code is wanted.
  expect(problemIn(world, await signIn({ password: 'not this one' }))).toBe('401 sign-in-refused')
  // Spent when they were turned on.
  expect(problemIn(world, await signIn({ code: appCode(secret, now) }))).toBe('422 code-wrong')
  now += 2 * stepMs
  expect(problemIn(world, await signIn({ code: '000000' }))).toBe('422 code-wrong')
  expect((await signIn({ code: appCode(secret, now - stepMs) })).status).toBe(204)
  const code = appCode(secret, now)
  expect((await signIn({ code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(204)
  expect(problemIn(world, await signIn({ code }))).toBe('422 code-wrong')
  expect(problemIn(world, await signIn({ code: appCode(secret, now - stepMs) }))).toBe('422 code-wrong')
  expect(problemIn(world, await signIn({ code: appCode(secret, now + 2 * stepMs) }))).toBe('422 code-wrong')
})

test('two who send one code at the same moment are let in once', async () => {
  now += 3_600_000
  const { secret } = await turnOnAnew()
  now += stepMs
  const code = appCode(secret, now)
  const answers = await Promise.all([signIn({ code }), signIn({ code }), signIn({ code })])
  expect(statusesOf(answers)).toEqual([204, 422, 422])
})

test('whoever loses the app gets in by a kept code, once, however it is typed', async () => {
  now += 3_600_000
  const { recoveryCodes } = await turnOnAnew()
  expect(recoveryCodes).toHaveLength(10)
  expect(new Set(recoveryCodes).size).toBe(10)
  const [first = '', second = ''] = recoveryCodes
  expect((await signIn({ code: first })).status).toBe(204)
  expect(problemIn(world, await signIn({ code: first }))).toBe('422 code-wrong')
  expect((await signIn({ code: ` ${second.replace('-', '').toUpperCase()}` })).status).toBe(204)
  expect(await anybody.read('/api/account')).toMatchObject({ codes: { on: true, recoveryLeft: 8 } })
})

test('new kept codes replace the old ones', async () => {
  now += 3_600_000
  const { recoveryCodes } = await turnOnAnew()
  const renewed = await confirmed('POST', '/api/account/recovery-codes')
  const { recoveryCodes: fresh } = given.parse(bodyOf(renewed.text))
  expect(problemIn(world, await signIn({ code: recoveryCodes[0] }))).toBe('422 code-wrong')
  expect((await signIn({ code: fresh[0] })).status).toBe(204)
})

test('neither the secret nor a kept code stands in the database', async () => {
  now += 3_600_000
  const { secret, recoveryCodes } = await turnOnAnew()
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const dump = JSON.stringify([
    ...(await control.rows('select * from one_time_codes')),
    ...(await control.rows('select * from recovery_code')),
  ])
  control.close()
  expect(dump).not.toContain(secret)
  for (const code of recoveryCodes) expect(dump).not.toContain(code)
})

const confirmed = (method: string, path: string) => anybody.ask(method, path, { password: anna.password })

/** Off and on again, with a session that has just begun. */
async function turnOnAnew() {
  expect((await confirmed('POST', '/api/account/one-time-codes/removal')).status).toBe(204)
  await anybody.ask('POST', '/api/session/password', { email: anna.email, password: anna.password })
  return turnOn()
}
