import { afterAll, beforeAll, expect, test } from 'vitest'

import type { AiServer } from '../ai-server.ts'
import { type AiWorld, openAiWorld, pair } from './ai-world.ts'
import { signInAs } from './people.ts'
import { problemIn, readProblem } from './problem.ts'
import type { World } from './world.ts'

let now = Date.now()
const hour = 3_600_000
let helped: AiWorld
let world: World
/** By role. */
const cookies = new Map<string, string>()
const roles = ['marketer', 'analyst', 'manager', 'reader']

beforeAll(async () => {
  helped = await openAiWorld(() => now)
  world = helped.world
  // Before the clock moves: then the product writes where this writes by hand.
  for (const role of roles) cookies.set(role, await signInAs(world, world.workspace, role, now))
})
afterAll(() => helped.stop())

const headlinesBy = (role: string) =>
  helped.put(
    'headlines',
    { document: world.offer.source, variant: 'A' },
    { ...world.owner.headers, cookie: cookies.get(role) ?? world.owner.cookie },
  )

test.each<[string, Parameters<AiServer['behave']>[0], string]>([
  ['a refused key', { status: 401 }, '502 ai-key-refused'],
  ['a key without rights', { status: 403 }, '502 ai-key-refused'],
  ['a model nobody knows', { status: 404 }, '502 ai-refused'],
  ['too many questions there', { status: 429 }, '503 ai-busy'],
  ['a breakdown there', { status: 500, body: 'k-123 leaked' }, '502 ai-unreachable'],
  ['a redirect', { status: 307, headers: { location: '/elsewhere' } }, '502 ai-unreachable'],
  ['somebody who hangs up', 'hangs-up', '502 ai-unreachable'],
  ['silence', 'silent', '504 ai-too-slow'],
  ['a page', { body: '<!doctype html><h1>Welcome</h1>', type: 'text/html' }, '502 ai-unclear'],
  ['another shape', { body: '{"choices":[]}', type: 'application/json' }, '502 ai-unclear'],
  ['an answer without end', 'endless', '502 ai-unclear'],
  ['prose', { says: 'I am sorry, I cannot help with that.' }, '502 ai-unclear'],
  ['half an answer', { says: '{"variants":[{"headline":"Да"' }, '502 ai-unclear'],
  ['an empty list', { says: '{"variants":[]}' }, '502 ai-unclear'],
  ['nothing but markup', { says: '{"variants":[{"headline":"<script>"}]}' }, '502 ai-unclear'],
])('%s is told in words of its own', async (_, behaviour, problem) => {
  const before = helped.ai.questions.length
  helped.ai.behave(behaviour)
  const answer = await helped.headlines()
  expect(problemIn(world, answer)).toBe(problem)
  expect(readProblem(world, answer)).not.toHaveProperty('errors.0')
  expect(answer.text).not.toContain('k-123')
  // Nothing is tried again: every question costs somebody money.
  expect(helped.ai.questions.length).toBe(before + 1)
})

test('when the person leaves, the service is not waited for', async () => {
  now += hour
  helped.ai.behave('silent')
  const asked = helped.ai.questions.length
  const gone = new AbortController()
  const path = `${world.product.address}/api/workspaces/${world.workspace}/ai/headlines`
  const asking = fetch(path, {
    method: 'POST',
    headers: { ...world.owner.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ document: world.offer.source, variant: 'A' }),
    signal: gone.signal,
  }).catch(() => 'left')
  await expect.poll(() => helped.ai.questions.length).toBe(asked + 1)
  const started = performance.now()
  gone.abort()
  expect(await asking).toBe('left')
  await helped.ai.left()
  expect(performance.now() - started).toBeLessThan(1500)
})

test('more than a few texts are not taken', async () => {
  const long = 'д'.repeat(40_000)
  expect(problemIn(world, await helped.headlines({ wish: long }))).toBe('413 body-too-large')
  expect(problemIn(world, await helped.headlines({ wish: 'д'.repeat(301) }))).toBe(
    '400 body-invalid, #/wish text-too-long',
  )
})

test('a firm may ask sixty times an hour, whoever of it asks', async () => {
  now += hour
  helped.says({ variants: [pair('Короче')] })
  for (let time = 0; time < 60; time += 1) {
    const { status } = await headlinesBy(time % 2 ? 'marketer' : 'owner')
    expect(status).toBe(200)
  }
  expect(problemIn(world, await helped.headlines())).toBe('429 rate-limited')
  now += hour
  expect((await helped.headlines()).status).toBe(200)
})

test('who may not edit may not ask', async () => {
  const asked = helped.ai.questions.length
  for (const role of roles.slice(1)) {
    expect(problemIn(world, await headlinesBy(role))).toBe('403 forbidden')
  }
  expect(helped.ai.questions.length).toBe(asked)
})
