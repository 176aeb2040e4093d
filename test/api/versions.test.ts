import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { startedExperiment } from './started-experiment.ts'
import { openWorld, type World } from './world.ts'

let world: World
let owner: ReturnType<typeof ownerOf>

beforeAll(async () => {
  world = await openWorld()
  owner = ownerOf(world)
})
afterAll(() => world.stop())

const versions = z.object({
  versions: z.array(
    z.object({
      number: z.int(),
      current: z.boolean(),
      puttings: z.array(z.object({ how: z.string(), by: z.string().nullable() })),
      changes: z.array(z.looseObject({ how: z.string(), member: z.string() })).nullable(),
    }),
  ),
})

const listed = async () =>
  versions.parse(JSON.parse((await owner.ask('GET', `${owner.path}/versions`)).text)).versions

const page = async () => (await world.ask({ path: '/o/bankrotstvo' })).text

const restore = (json: object) => owner.ask('POST', `${owner.path}/restorations`, json)

test('a version is put back byte for byte, and the draft stays as it is', async () => {
  await owner.publish({ title: 'Первая' })
  const first = await page()
  await owner.publish({ title: 'Вторая' })
  expect(await page()).toContain('<title>Вторая</title>')
  const [second] = await listed()

  const answer = await restore({ number: (second?.number ?? 0) - 1 })
  expect(answer.status).toBe(201)
  expect(await page()).toBe(first)
  expect((await owner.read()).draft['title']).toBe('Вторая')
})

test('the list says what differs, who did it and what visitors see', async () => {
  const [second, first] = await listed()
  expect(second).toMatchObject({
    current: false,
    puttings: [{ how: 'published', by: 'Владелец' }],
    changes: [
      {
        how: 'changed',
        member: 'title',
        words: [
          [
            { is: 'gone', text: 'Первая' },
            { is: 'new', text: 'Вторая' },
          ],
        ],
      },
    ],
  })
  expect(first).toMatchObject({
    current: true,
    puttings: [
      { how: 'published', by: 'Владелец' },
      { how: 'restored', by: 'Владелец' },
    ],
  })
  expect((await listed()).at(-1)).toMatchObject({ number: 1, changes: null })
})

test('a page that is being compared is put back only if the comparison ends', async () => {
  await startedExperiment(world)
  const seen = await listed()
  const other = seen.find(({ current }) => !current)?.number ?? 0
  const before = seen.find(({ current }) => current)?.number
  expect(problemIn(world, await restore({ number: other }))).toBe('409 experiment-running')
  expect((await restore({ number: before })).status).toBe(201)
  expect(await world.database.rows(`select 1 from experiment where status = 'running'`)).toHaveLength(1)
  expect((await listed()).find(({ current }) => current)?.number).toBe(before)

  expect((await restore({ number: other, endExperiment: true })).status).toBe(201)
  const running = await world.database.rows(`select 1 from experiment where status = 'running'`)
  expect([running.length, (await listed()).find(({ current }) => current)?.number]).toEqual([0, other])
})

test('a version that never was is not found', async () => {
  expect(problemIn(world, await restore({ number: 999 }))).toBe('404 not-found')
})

test('what visitors were once shown can still be looked at, and nothing of another page', async () => {
  await owner.publish({ title: 'Как было' })
  const sql = 'select published from document where id = ?'
  const [row] = await world.database.rows(sql, [world.offer.source])
  const { published } = z.object({ published: z.string() }).parse({ ...row })
  await owner.publish({ title: 'Как стало' })

  const preview = (document: string, snapshot: string) =>
    owner.ask('GET', `/api/documents/${document}/preview?${new URLSearchParams({ snapshot, variant: 'B' })}`)
  expect((await preview(world.offer.source, published)).text).toContain('<title>Как было</title>')
  expect((await preview(world.offer.source, 'made-up')).status).toBe(404)
  expect((await preview(world.quiz.snapshot.publicId, published)).status).toBe(404)
})
