import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { anna, inviteBy, join, tokenIn, type Visiting, visit } from './member.ts'
import { ownerOf } from './owner.ts'
import { addFirm } from './people.ts'
import { openWorld, type World } from './world.ts'

let world: World
let owner: Visiting
let other: Awaited<ReturnType<typeof addFirm>>

beforeAll(async () => {
  world = await openWorld()
  other = await addFirm(world)
  owner = browser(world.owner.cookie)
})
afterAll(async () => {
  other.database.close()
  await world.stop()
})

const browser = (cookie = '') => visit(world.product.address, cookie, (question) => world.ask(question))

const page = z.object({
  entries: z.array(
    z.object({
      id: z.int(),
      by: z.object({ name: z.string().nullable() }),
      action: z.string(),
      about: z.object({ name: z.string().nullable() }),
      detail: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  next: z.string().nullable(),
})

const log = async (before = '', by = owner, workspace = world.workspace) =>
  page.parse(await by.read(`/api/workspaces/${workspace}/audit${before && `?before=${before}`}`))

/** `who action`, the newest first, of what came after this entry. */
async function since(id: number): Promise<string[]> {
  const { entries } = await log()
  return entries.filter((entry) => entry.id > id).map(({ by, action }) => `${by.name} ${action}`)
}

const newest = async () => (await log()).entries[0]?.id ?? 0

test('who let whom in, with which role, and who came', async () => {
  const start = await newest()
  const somebody = browser()
  await join(owner, somebody, { workspace: world.workspace, role: 'analyst' })
  await somebody.ask('POST', '/api/session/password', { email: anna.email, password: anna.password })
  const { user } = z.object({ user: z.object({ id: z.string() }) }).parse(await somebody.read('/api/session'))
  await owner.ask('PATCH', `/api/workspaces/${world.workspace}/members/${user.id}`, { role: 'manager' })
  expect(await since(start)).toEqual([
    'Владелец member-role-changed',
    'Анна signed-in',
    'Анна member-joined',
    'Владелец member-invited',
  ])
  const { entries } = await log()
  expect(entries[0]?.about.name).toBe('Анна')
  expect(entries.slice(0, 4).map(({ detail }) => detail)).toEqual([
    { role: 'manager' },
    { by: 'password' },
    { role: 'analyst' },
    { role: 'analyst' },
  ])
})

test('what is sent out of the firm or changes what visitors see is noted', async () => {
  const start = await newest()
  const workspace = `/api/workspaces/${world.workspace}`
  await owner.ask('GET', `${workspace}/exports/leads`)
  await owner.ask('POST', `/api/documents/${world.offer.source}/preview-links`, {})
  await owner.ask('POST', `/api/experiments/${world.experiment}/links`, { name: 'Директору' })
  await owner.ask('POST', `/api/experiments/${world.experiment}/status`, { to: 'paused' })
  await ownerOf(world).publish({ title: 'Проверка за вечер' })
  await owner.ask('DELETE', `${workspace}/simulated`)
  expect(await since(start)).toEqual([
    'Владелец simulated-removed',
    'Владелец document-published',
    'Владелец experiment-moved',
    'Владелец report-link-made',
    'Владелец preview-link-made',
    'Владелец leads-exported',
  ])
  const { entries } = await log()
  expect(entries[1]).toMatchObject({
    about: { name: 'Проверка за вечер' },
    detail: { number: 2 },
  })
})

test('what was refused has not happened', async () => {
  const start = await newest()
  await owner.ask('POST', `/api/documents/${world.offer.source}/publications`, { revision: 999 })
  await owner.ask('POST', `/api/experiments/${world.experiment}/status`, { to: 'running', made: 'up' })
  await browser().ask('POST', '/api/session/password', { email: anna.email, password: 'not this one' })
  expect(await since(start)).toEqual([])
})

test('it is read page by page to its end, without a gap or a repetition', async () => {
  for (let count = 0; count < 60; count += 1) await inviteBy(owner, world.workspace, 'reader')
  const seen: number[] = []
  let before: string | null = ''
  while (before !== null) {
    const { entries, next }: z.infer<typeof page> = await log(before)
    seen.push(...entries.map(({ id }) => id))
    before = next
  }
  expect(seen.length).toBeGreaterThan(60)
  expect(seen).toEqual(seen.toSorted((one, later) => later - one))
  expect(new Set(seen).size).toBe(seen.length)
})

test('a firm reads only its own', async () => {
  const elsewhere = browser(other.cookie)
  const { entries } = await log('', elsewhere, other.ids.workspace)
  expect(entries).toEqual([])
  const { address } = await inviteBy(elsewhere, other.ids.workspace, 'reader')
  const somebody = browser()
  await somebody.ask('POST', '/api/session/password', { email: anna.email, password: anna.password })
  await somebody.ask('POST', '/api/accepted-invitations', { token: tokenIn(address) })
  const told = (await log('', elsewhere, other.ids.workspace)).entries.map(({ action }) => action)
  expect(told).toEqual(['member-joined', 'member-invited'])
})
