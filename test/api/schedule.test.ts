import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { startedExperiment } from './started-experiment.ts'
import { openWorld, type World } from './world.ts'

const hour = 3_600_000

/** What the clock of the product is ahead of ours. */
let aheadMs = 0
let world: World
let owner: ReturnType<typeof ownerOf>

const now = () => Date.now() + aheadMs

beforeAll(async () => {
  world = await openWorld({ now })
  owner = ownerOf(world)
  await owner.publish({ title: 'Сейчас' })
})
afterAll(() => world.stop())

const visit = (path = '/o/bankrotstvo') => world.ask({ path, headers: { accept: 'text/html' } })

const titleOf = async () => /<title>([^<]*)</.exec((await visit()).text)?.[1]

const schedule = (json: object) => owner.ask('PUT', `${owner.path}/schedule/publication`, json)

const publication = async () => {
  const { text } = await owner.ask('GET', `${owner.path}/schedule`)
  return z
    .object({ publication: z.object({ at: z.int(), failure: z.string().nullable() }).nullable() })
    .parse(JSON.parse(text)).publication
}

test('at its time a draft goes out as it was when the time was chosen', async () => {
  const revision = await owner.edit({ title: 'Потом' })
  expect((await schedule({ at: now() + 700, revision })).status).toBe(200)
  await owner.edit({ title: 'Ещё не решено' })
  expect(await titleOf()).toBe('Сейчас')
  await expect.poll(titleOf, { timeout: 5000 }).toBe('Потом')
  expect(await publication()).toBeNull()
  const [shown] = await world.database.rows(`select how from publication order by at desc limit 1`)
  expect(shown?.['how']).toBe('scheduled')
})

test('what is taken back does not go out', async () => {
  const revision = await owner.edit({ title: 'Никогда' })
  const at = now() + 500
  await schedule({ at, revision })
  await owner.ask('DELETE', `${owner.path}/schedule/publication`)
  await owner.ask('PUT', `${owner.path}/schedule/end`, { endAt: at + hour })
  await expect.poll(() => now() > at + 500, { timeout: 5000 }).toBe(true)
  expect(await titleOf()).toBe('Потом')
})

test('a comparison that began in between is not spoiled, and it is said why nothing went out', async () => {
  const revision = await owner.edit({ title: 'Помешает' })
  await schedule({ at: now() + 900, revision })
  await startedExperiment(world)
  await expect.poll(async () => (await publication())?.failure, { timeout: 5000 }).toBe('experiment-running')
  expect(await titleOf()).toBe('Потом')
  expect(problemIn(world, await schedule({ at: now() + hour, revision }))).toBe('409 experiment-running')
})

test.each([
  ['has passed', () => now() - 1],
  ['is ten years away', () => now() + 10 * 365 * 24 * hour],
])('a time that %s is refused', async (_what, at) => {
  const revision = await owner.edit({ title: 'Время' })
  const answer = await schedule({ at: at(), revision, endExperiment: true })
  expect(problemIn(world, answer)).toBe('400 body-invalid, #/at time-invalid')
})

test('after its end an offer says so, with the phone of the firm, and counts nobody', async () => {
  await owner.publish({ ended: undefined })
  await owner.ask('PUT', `${owner.path}/schedule/end`, { endAt: now() + hour })
  expect((await visit()).status).toBe(200)
  const exposed = await world.database.count('exposure')

  aheadMs += hour
  const { status, text } = await visit()
  expect(status).toBe(410)
  expect(text).toContain('Предложение закончилось')
  expect(text).toContain('href="tel:')
  expect(text).toContain('<meta name="robots" content="noindex">')
  expect((await visit('/sitemap.xml')).text).not.toContain('bankrotstvo')
  expect(await world.database.count('exposure')).toBe(exposed)
})

test('a form that was filled in before the end is still taken', async () => {
  const { status } = await world.ask({
    method: 'POST',
    path: '/o/bankrotstvo',
    body: 'name=&phone=',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(status).toBe(422)
})

test('an author has their own words for the end, and may take it back', async () => {
  await owner.publish({ ended: { title: 'Набор закрыт', text: 'Следующий в мае.' } })
  expect((await visit()).text).toContain('Набор закрыт')
  await owner.ask('PUT', `${owner.path}/schedule/end`, { endAt: null })
  expect((await visit()).status).toBe(200)
})
