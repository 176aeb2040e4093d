import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { fits } from '../fit-report.ts'
import { readOffer } from '../traffic/offer.ts'
import { problemIn } from './problem.ts'
import { startedExperiment } from './started-experiment.ts'
import { settled } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const saved = z.object({ revision: z.int(), draft: z.looseObject({ title: z.string() }) })

/** As the owner. @returns Status and parsed answer. */
async function asOwner(method: string, path: string, json?: unknown) {
  const question = { method, path, headers: world.owner.headers, ...(json !== undefined && { json }) }
  const answer = await world.ask(question)
  return { ...answer, json: answer.text ? (JSON.parse(answer.text) as unknown) : undefined }
}

const documentPath = () => `/api/documents/${world.offer.source}`

/** Saves the draft under another title, which fits. @returns Its revision. */
async function rename(title: string): Promise<number> {
  const { revision, draft } = saved.parse((await asOwner('GET', documentPath())).json)
  const { json } = await asOwner('PUT', `${documentPath()}/draft`, { revision, draft: { ...draft, title } })
  const after = z.object({ revision: z.int() }).parse(json).revision
  await asOwner('PUT', `${documentPath()}/fit`, fits(after))
  return after
}

async function visit(visitor: string) {
  const { text } = await world.ask({
    path: '/o/bankrotstvo',
    headers: { cookie: `pulya_visitor=${visitor}` },
  })
  const [, title] = /<title>([^<]*)</.exec(text) ?? []
  return { ...readOffer(text), title }
}

const statusOf = async (experiment: string) => {
  const [row] = await world.database.rows('select status from experiment where id = ?', [experiment])
  return row?.['status']
}

const start = (name: string) => startedExperiment(world, { name })

test('a page is not changed under a running experiment', async () => {
  const before = await visit(randomUUID())
  const revision = await rename('Другой заголовок')
  const refused = await asOwner('POST', `${documentPath()}/publications`, { revision })
  expect(problemIn(world, refused)).toBe('409 experiment-running')
  expect((await visit(randomUUID())).title).toBe(before.title)
  expect(await statusOf(world.experiment)).toBe('running')
  expect(problemIn(world, (await start('Ещё один')).answer)).toBe('409 experiment-running')
})

test('whoever asks for it publishes all the same, and the experiment is invalid from then on', async () => {
  const known = randomUUID()
  await visit(known)
  const revision = await rename('Третий заголовок')
  const published = await asOwner('POST', `${documentPath()}/publications`, { revision, endExperiment: true })
  expect(published.status).toBe(201)
  expect(await statusOf(world.experiment)).toBe('invalid')

  const strangers = Array.from({ length: 20 }, () => randomUUID())
  const shown = await Promise.all([known, ...strangers].map(visit))
  expect(new Set(shown.map(({ variant }) => variant))).toEqual(new Set(['A']))
  expect(new Set(shown.map(({ title }) => title))).toEqual(new Set(['Третий заголовок']))
  await settled(world)
  const exposed = (await world.database.rows('select visitor from exposure')).map(({ visitor }) => visitor)
  expect(exposed).toContain(known)
  expect(strangers.filter((visitor) => exposed.includes(visitor))).toEqual([])
})

test('after that a new experiment draws anew, and one that is stopped draws no more', async () => {
  const started = await start('Снова')
  expect(started.answer.status).toBe(200)
  const { id } = started
  expect(problemIn(world, (await start('Ещё один')).answer)).toBe('409 experiment-running')
  const shown = await Promise.all(Array.from({ length: 60 }, () => visit(randomUUID())))
  expect(new Set(shown.map(({ variant }) => variant))).toEqual(new Set(['A', 'B', 'C']))

  await asOwner('POST', `/api/experiments/${id}/status`, { to: 'stopped' })
  const later = await Promise.all(Array.from({ length: 20 }, () => visit(randomUUID())))
  expect(new Set(later.map(({ variant }) => variant))).toEqual(new Set(['A']))
  const stoppedTwice = await asOwner('POST', `/api/experiments/${id}/status`, { to: 'stopped' })
  expect([stoppedTwice.status, await statusOf(id)]).toEqual([200, 'stopped'])
})

test('a draft somebody else has saved in between is not overwritten and not published', async () => {
  const revision = await rename('Первый')
  await rename('Второй')
  const { draft } = saved.parse((await asOwner('GET', documentPath())).json)
  const stale = await asOwner('PUT', `${documentPath()}/draft`, { revision, draft })
  expect(problemIn(world, stale)).toBe('409 draft-changed')
  const early = await asOwner('POST', `${documentPath()}/publications`, { revision })
  expect(problemIn(world, early)).toBe('409 draft-changed')
})

test.each<[string, (draft: Record<string, unknown>) => unknown, string]>([
  ['no title', ({ title: _, ...rest }) => rest, '422 document-rejected, #/title member-required'],
  [
    'a theme nobody has drawn',
    (draft) => ({ ...draft, theme: 'neon' }),
    '422 document-rejected, #/theme value-unknown',
  ],
  ['a list instead of a document', () => [], '422 document-rejected, # type-wrong'],
])('a draft with %s is refused with its place', async (_what, spoil, expected) => {
  const { revision, draft } = saved.parse((await asOwner('GET', documentPath())).json)
  const refused = await asOwner('PUT', `${documentPath()}/draft`, { revision, draft: spoil(draft) })
  expect(problemIn(world, refused)).toBe(expected)
})
