import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { signInAs } from './people.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const wish = () => ({
  id: randomUUID(),
  name: 'Второе дыхание',
  locale: 'ru',
  timeZone: 'Asia/Omsk',
  currency: 'RUB',
})
const make = (json: object, headers: Record<string, string> = world.owner.headers) =>
  world.ask({ path: '/api/workspaces', json, headers })
const made = (text: string) => z.object({ workspace: z.string() }).parse(JSON.parse(text)).workspace
const listed = (workspace: string, headers: Record<string, string> = world.owner.headers) =>
  world.ask({ path: `/api/workspaces/${workspace}/documents`, headers })

test('an owner makes a firm that begins empty, with settings of its own', async () => {
  const answer = await make(wish())
  expect(answer.status).toBe(201)
  const workspace = made(answer.text)
  expect(JSON.parse((await listed(workspace)).text)).toEqual({ documents: [] })
  const settings = await world.ask({
    path: `/api/workspaces/${workspace}/settings`,
    headers: world.owner.headers,
  })
  expect(JSON.parse(settings.text)).toMatchObject({ name: 'Второе дыхание', timeZone: 'Asia/Omsk' })
  const log = await world.ask({ path: `/api/workspaces/${workspace}/audit`, headers: world.owner.headers })
  expect(log.text).toContain('"firm-made"')
})

test('asked for again, even at once, it is made once', async () => {
  const once = wish()
  const answers = await Promise.all([make(once), make(once), make(once)])
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(new Set(answers.map(({ text }) => made(text))).size).toBe(1)
  const { text } = await world.ask({ path: '/api/session', headers: world.owner.headers })
  expect(text.split(made(answers[0]?.text ?? '')).length).toBe(2)
})

test('no other firm sees it', async () => {
  const workspace = made((await make(wish())).text)
  const cookie = await signInAs(world, world.workspace, 'marketer')
  expect(problemIn(world, await listed(workspace, { cookie }))).toBe('404 not-found')
})

test('only somebody who owns a firm makes another', async () => {
  const { origin } = new URL(world.product.address)
  const cookie = await signInAs(world, world.workspace, 'marketer')
  expect(problemIn(world, await make(wish(), { cookie, origin }))).toBe('403 forbidden')
  expect(problemIn(world, await make(wish(), { origin }))).toBe('401 sign-in-required')
})

test('a firm without a name is none', async () => {
  expect(problemIn(world, await make({ ...wish(), name: ' ' }))).toBe(
    '400 body-invalid, #/name text-required',
  )
})
