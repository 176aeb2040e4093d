import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const saved = z.object({ revision: z.int(), draft: z.looseObject({ outcomes: z.array(z.unknown()) }) })
const refusal = z.object({ type: z.string(), errors: z.array(z.object({ pointer: z.string() })) })

async function asOwner(method: string, path: string, json?: unknown) {
  const address = `/api/documents/${world.quiz.snapshot.publicId}${path}`
  const question = {
    method,
    path: address,
    headers: world.owner.headers,
    ...(json !== undefined && { json }),
  }
  const { status, text } = await world.ask(question)
  const body: unknown = JSON.parse(text || 'null')
  return { status, body }
}

test('a quiz with an outcome nobody can get is kept and previewed, and not published', async () => {
  const { revision, draft } = saved.parse((await asOwner('GET', '')).body)
  const lost = { key: 'lost', title: 'Никому', paragraphs: ['Этого никто не прочтёт'] }
  const broken = { ...draft, outcomes: [lost, ...draft.outcomes] }
  const kept = await asOwner('PUT', '/draft', { revision, draft: broken })
  expect(kept.status).toBe(200)
  expect(
    (
      await world.ask({
        path: `/api/documents/${world.quiz.snapshot.publicId}/preview`,
        headers: world.owner.headers,
      })
    ).status,
  ).toBe(200)

  const refused = await asOwner('POST', '/publications', { revision: revision + 1 })
  expect(refused.status).toBe(422)
  const { type, errors } = refusal.parse(refused.body)
  expect(type).toContain('document-rejected')
  expect(errors.map(({ pointer }) => pointer)).toEqual(['#/outcomes/0'])

  await asOwner('PUT', '/draft', { revision: revision + 1, draft })
  expect((await asOwner('POST', '/publications', { revision: revision + 2 })).status).toBe(201)
})
