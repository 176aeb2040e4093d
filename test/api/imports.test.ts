import { randomUUID } from 'node:crypto'

import { samples } from '@pulya/quiz/import/samples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import type { Question } from './ask.ts'
import { problemIn } from './problem.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const made = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  tool: z.string(),
  losses: z.array(z.strictObject({ path: z.string(), reason: z.string(), detail: z.string().optional() })),
})

const send = (more: Partial<Question>, id: string = randomUUID()) =>
  world.ask({
    method: 'POST',
    path: `/api/workspaces/${world.workspace}/imports?id=${id}`,
    ...more,
    headers: { ...world.owner.headers, 'content-type': 'application/json', ...more.headers },
  })

async function brought(json: unknown, id?: string) {
  const answer = await send({ json }, id)
  expect(answer.status).toBe(201)
  return made.parse(JSON.parse(answer.text))
}

async function documentOf(id: string) {
  const { text } = await world.ask({ path: `/api/documents/${id}`, headers: world.owner.headers })
  return z
    .object({ kind: z.string(), slug: z.string(), revision: z.number(), draft: z.unknown() })
    .parse(JSON.parse(text))
}

test.each(Object.entries(samples))(
  'a file of %s becomes a draft that can be saved as it is',
  async (tool, json) => {
    const { id, title, tool: found, losses } = await brought(json)
    expect([found, title]).toEqual([tool, 'Kitchen in a week'])
    expect(losses.length).toBeGreaterThan(10)
    const { kind, slug, draft } = await documentOf(id)
    expect(kind).toBe('quiz')
    expect(slug).toMatch(/^kitchen-in-a-week(?:-\d)?$/)
    const saved = await world.ask({
      method: 'PUT',
      path: `/api/documents/${id}/draft`,
      json: { revision: 1, draft },
      headers: world.owner.headers,
    })
    expect(saved.status).toBe(200)
  },
)

const small = { title: 'Ремонт: цена', elements: [{ type: 'comment', name: 'wishes' }] }

test('every draft has an address of its own, made of its title', async () => {
  const slugs: string[] = []
  for (const title of ['Ремонт: цена', 'Ремонт: цена', 'Admin', '東京']) {
    slugs.push((await documentOf((await brought({ ...small, title })).id)).slug)
  }
  expect(slugs.slice(0, 3)).toEqual(['remont-tsena', 'remont-tsena-2', 'quiz-admin'])
  expect(slugs[3]).toMatch(/^quiz(?:-\d)?$/)
})

test('a file that comes many times under one id is one draft and is answered the same', async () => {
  const before = await everyTable(world)
  const id = randomUUID()
  const answers = await Promise.all(Array.from({ length: 8 }, () => brought(small, id)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await everyTable(world)).toEqual({ ...before, document: (before['document'] ?? 0) + 1 })
})

test('an id that stands for another file is refused', async () => {
  const id = randomUUID()
  await brought(small, id)
  expect(problemIn(world, await send({ json: { ...small, title: 'Another' } }, id))).toBe('409 id-reused')
})

test.each<[string, Partial<Question>, string]>([
  ['no file of these tools', { json: { answers: [] } }, '422 document-rejected, # import-unknown'],
  [
    'nothing to carry',
    { json: { elements: [{ type: 'matrix', name: 'm' }] } },
    '422 document-rejected, # import-empty',
  ],
  ['no JSON', { body: '<html>' }, '400 body-invalid, # body-syntax'],
  [
    'a prototype',
    { body: '{"elements":[{"__proto__":{}}]}' },
    '400 body-invalid, #/elements/0/__proto__ member-forbidden',
  ],
  [
    'forty-one levels',
    { body: '['.repeat(41) + ']'.repeat(41) },
    `400 body-invalid, #${'/0'.repeat(40)} body-too-deep`,
  ],
  ['more than two megabytes', { body: JSON.stringify(' '.repeat(2 * 1024 * 1024)) }, '413 body-too-large'],
])('%s is refused, and nothing is kept', async (_what, question, expected) => {
  const before = await everyTable(world)
  expect(problemIn(world, await send(question))).toBe(expected)
  expect(await everyTable(world)).toEqual(before)
})

test('a file without an id is refused', async () => {
  expect(problemIn(world, await send({ json: small }, 'me'))).toBe('400 parameters-invalid, #/id id-invalid')
})

test('a file of nearly two megabytes, forty levels deep, is taken', async () => {
  let deep: unknown = 'x'.repeat(1_900_000)
  for (let level = 0; level < 38; level += 1) deep = [deep]
  const { losses } = await brought({ ...small, title: 'Deep', deep })
  expect(losses).toContainEqual({
    path: expect.stringContaining('#/deep'),
    reason: 'setting',
    detail: 'deep',
  })
})

test('texts that are filled in speak the language of the browser', async () => {
  const answer = await send({ json: { elements: small.elements }, headers: { 'accept-language': 'ru' } })
  expect(made.parse(JSON.parse(answer.text)).title).toBe('Новый квиз')
})
