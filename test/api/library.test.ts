import { randomUUID } from 'node:crypto'

import { quizTemplateNames } from '@pulya/quiz/templates/templates'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { problemIn } from './problem.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const made = z.object({ id: z.string(), title: z.string(), slug: z.string() })
const listed = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      slug: z.string(),
      archivedAt: z.number().nullable(),
      copied: z.boolean(),
      demo: z.boolean(),
    }),
  ),
})
const opened = z.object({ slug: z.string(), draft: z.unknown() })

const ask = (path: string, json?: unknown, method?: string, headers = world.owner.headers) =>
  world.ask({ path, headers, ...(json !== undefined && { json }), ...(method && { method }) })

const parsed = async <Shape extends z.ZodType>(shape: Shape, asking: ReturnType<typeof ask>) =>
  shape.parse(JSON.parse((await asking).text))

const inList = async (id: string) => {
  const { documents } = await parsed(listed, ask(`/api/workspaces/${world.workspace}/documents`))
  return documents.find((document) => document.id === id)
}
const read = (id: string) => parsed(opened, ask(`/api/documents/${id}`))
const begin = (wish: object, workspace = world.workspace) =>
  parsed(made, ask(`/api/workspaces/${workspace}/documents`, { id: randomUUID(), ...wish }))

test.each(quizTemplateNames)('%s can be published as it is begun, in both languages', async (template) => {
  for (const locale of ['ru', 'en']) {
    const { id } = await begin({ kind: 'quiz', template, locale })
    const answer = await ask(`/api/documents/${id}/publications`, { revision: 1 })
    expect([template, locale, answer.status]).toEqual([template, locale, 201])
    expect(await inList(id)).toMatchObject({ kind: 'quiz', demo: false, copied: false })
  }
})

test('one can start empty, with the consent of the firm', async () => {
  for (const kind of ['offer', 'quiz']) {
    const { id } = await begin({ kind, template: 'empty', locale: 'ru' })
    expect(JSON.stringify((await read(id)).draft)).toContain(world.consent)
  }
})

test('a copy is a draft of its own, at its own address, and however often it is asked for there is one', async () => {
  const before = await everyTable(world)
  const wish = { id: randomUUID() }
  const copies = await Promise.all(
    Array.from({ length: 4 }, () => parsed(made, ask(`/api/documents/${world.offer.source}/copies`, wish))),
  )
  expect(new Set(copies.map(({ id }) => id)).size).toBe(1)
  expect(await everyTable(world)).toEqual({ ...before, document: (before['document'] ?? 0) + 1 })
  const id = copies[0]?.id ?? ''
  expect((await read(id)).draft).toEqual((await read(world.offer.source)).draft)
  expect((await read(id)).slug).toBe('bankrotstvo-2')
  expect(await inList(id)).toMatchObject({ copied: true, demo: false })
  expect(await inList(world.offer.source)).toMatchObject({ copied: false, demo: true })
})

test('what is archived is out of the way, its page stays, and it comes back', async () => {
  const path = `/api/documents/${world.offer.source}/archived`
  const shown = async () => (await ask('/o/bankrotstvo')).status
  await ask(path, { archived: true }, 'PUT')
  const at = (await inList(world.offer.source))?.archivedAt
  expect(at).toBeGreaterThan(Date.now() - 60_000)
  expect(await shown()).toBe(200)
  await ask(path, { archived: true }, 'PUT')
  expect((await inList(world.offer.source))?.archivedAt).toBe(at)
  await ask(path, { archived: false }, 'PUT')
  expect((await inList(world.offer.source))?.archivedAt).toBeNull()
})

test('a file of ours brought in again is the same document, of any kind', async () => {
  for (const source of [world.offer.source, world.quiz.snapshot.publicId, world.consent]) {
    const file = await ask(`/api/documents/${source}/export.json`)
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[a-z-]+\.json"$/)
    const brought = await ask(
      `/api/workspaces/${world.workspace}/imports?id=${randomUUID()}`,
      JSON.parse(file.text),
    )
    expect(brought.status).toBe(201)
    const { id, kind, tool, losses } = z
      .object({ id: z.string(), kind: z.string(), tool: z.string(), losses: z.array(z.unknown()) })
      .parse(JSON.parse(brought.text))
    expect([tool, losses]).toEqual(['Pulya', []])
    expect((await inList(source))?.kind).toBe(kind)
    expect((await read(id)).draft).toEqual((await read(source)).draft)
    const again = await ask(`/api/documents/${id}/export.json`)
    expect(JSON.parse(again.text).document).toEqual(JSON.parse(file.text).document)
  }
})

test.each<[string, object, string]>([
  [
    'a later version',
    { pulya: 2, kind: 'quiz', slug: 'a', document: {} },
    '422 document-rejected, # import-unknown',
  ],
  [
    'another kind',
    { pulya: 1, kind: 'page', slug: 'a', document: {} },
    '422 document-rejected, # import-unknown',
  ],
])('a file of ours of %s is refused, and nothing is kept', async (_what, file, expected) => {
  const before = await everyTable(world)
  const answer = await ask(`/api/workspaces/${world.workspace}/imports?id=${randomUUID()}`, file)
  expect(problemIn(world, answer)).toBe(expected)
  expect(await everyTable(world)).toEqual(before)
})
