import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { addFirm } from './people.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

const hour = 3_600_000
let now = Date.now()
let world: World
let templates: string

beforeAll(async () => {
  world = await openWorld({ now: () => now })
  templates = `/api/workspaces/${world.workspace}/templates`
})
afterAll(() => world.stop())

const ask = (path: string, json?: unknown, method?: string, headers = world.owner.headers) =>
  world.ask({ path, headers, ...(json !== undefined && { json }), ...(method && { method }) })

const parsed = async <Shape extends z.ZodType>(shape: Shape, asking: ReturnType<typeof ask>) =>
  shape.parse(JSON.parse((await asking).text))

const list = z.object({ templates: z.array(z.object({ id: z.string(), name: z.string() })) })
const names = async () => (await parsed(list, ask(templates))).templates.map(({ name }) => name)
const draftOf = async (id: string) =>
  (await parsed(z.object({ draft: z.unknown() }), ask(`/api/documents/${id}`))).draft
const remove = (id: string, removed: boolean) => ask(`${templates}/${id}/removed`, { removed }, 'PUT')

async function keep(name: string) {
  const wish = { id: randomUUID(), document: world.offer.source, name }
  expect((await ask(templates, wish)).status).toBe(201)
  return wish
}

test('a firm keeps its own templates and begins from them', async () => {
  const wish = await keep('Наш оффер')
  expect((await ask(templates, wish)).status).toBe(201)
  expect(await names()).toEqual(['Наш оффер'])
  expect(problemIn(world, await ask(templates, { ...wish, name: 'Другой' }))).toBe('409 id-reused')
  const consent = { ...wish, id: randomUUID(), document: world.consent }
  expect(problemIn(world, await ask(templates, consent))).toBe('404 not-found')

  const made = z.object({ id: z.string(), slug: z.string() })
  const begun = await parsed(made, ask(`${templates}/${wish.id}/documents`, { id: randomUUID() }))
  expect(begun.slug).toBe('nash-offer')
  expect((await remove(wish.id, true)).status).toBe(204)
  expect(await draftOf(begun.id)).toEqual(await draftOf(world.offer.source))
})

test('a template that was removed begins nothing until it is brought back', async () => {
  const { id } = await keep('Нужный оффер')
  expect((await remove(id, true)).status).toBe(204)
  expect((await remove(id, true)).status).toBe(204)
  expect(await names()).toEqual([])
  const begin = () => ask(`${templates}/${id}/documents`, { id: randomUUID() })
  expect(problemIn(world, await begin())).toBe('404 not-found')
  expect((await remove(id, false)).status).toBe(204)
  expect(await names()).toEqual(['Нужный оффер'])
  expect((await begin()).status).toBe(201)
})

test('a template is of one firm: another can neither take our document for one nor begin from ours', async () => {
  const other = await addFirm(world)
  const headers = { cookie: other.cookie, origin: world.product.address }
  const theirs = `/api/workspaces/${other.ids.workspace}/templates`
  const taking = { id: randomUUID(), document: world.offer.source, name: 'Чужой' }
  expect(problemIn(world, await ask(theirs, taking, 'POST', headers))).toBe('404 not-found')
  const ours = { ...taking, id: randomUUID() }
  await ask(templates, ours)
  const begin = ask(`${theirs}/${ours.id}/documents`, { id: randomUUID() }, 'POST', headers)
  expect(problemIn(world, await begin)).toBe('404 not-found')
  other.database.close()
})

test('after a day it does not come back', async () => {
  const [late, inTime] = [await keep('Старый оффер'), await keep('Прошлый оффер')]
  await remove(late.id, true)
  now += 2 * hour
  await remove(inTime.id, true)
  now += 23 * hour
  expect(problemIn(world, await remove(late.id, false))).toBe('404 not-found')
  expect((await remove(inTime.id, false)).status).toBe(204)
})
