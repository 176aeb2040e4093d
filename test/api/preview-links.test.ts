import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

const day = 86_400_000
let aheadMs = 0
let world: World
let owner: ReturnType<typeof ownerOf>

beforeAll(async () => {
  world = await openWorld({ now: () => Date.now() + aheadMs })
  owner = ownerOf(world)
})
afterAll(() => world.stop())

/** The path of a new link. */
async function link(days: number, document = owner): Promise<string> {
  const { text } = await document.ask('POST', `${document.path}/preview-links`, { days })
  const { address } = z.object({ address: z.string() }).parse(JSON.parse(text))
  return address.slice(world.product.address.length)
}

const open = (path: string) => world.ask({ path, headers: { accept: 'text/html' } })

test('whoever has the link sees the draft as it is now, in any variant', async () => {
  const path = await link(1)
  await owner.edit({ title: 'Для согласования' })
  const { status, text } = await open(path)
  expect([status, text.includes('<title>Для согласования</title>')]).toEqual([200, true])
  const published = await world.ask({ path: '/o/bankrotstvo', headers: { 'sec-purpose': 'prefetch' } })
  expect(published.text).not.toContain('Для согласования')
  const [a, b] = await Promise.all(['A', 'B'].map((variant) => open(`${path}?variant=${variant}`)))
  expect(a?.text).not.toBe(b?.text)
})

test('nobody is counted, remembered or found by it, and nothing can be sent', async () => {
  const path = await link(1)
  const before = await everyTable(world)
  const { headers, text } = await open(path)
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['x-robots-tag']).toBe('noindex, nofollow')
  expect(headers['cache-control']).toBe('private, no-store')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(text).toContain('name="robots" content="noindex"')
  expect(text).not.toContain('data-source=')
  expect(text).not.toContain('<script')
  expect((await world.ask({ path: `${path}/v1/leads`, json: { phone: '+79160000000' } })).status).toBe(201)
  expect(await everyTable(world)).toEqual(before)
})

test('a quiz runs in it, and sends to where nothing is kept', async () => {
  const quiz = ownerOf(world, world.quiz.snapshot.publicId)
  const path = await link(1, quiz)
  expect((await open(path)).text).toContain(`src="${path}/embed.js"`)
  expect((await open(`${path}/embed.js`)).text).toContain(`${world.product.address}${path}`)
})

test('after its days it opens nothing and says so', async () => {
  const path = await link(2)
  aheadMs = 2 * day - 60_000
  expect((await open(path)).status).toBe(200)
  aheadMs = 2 * day + 60_000
  const { status, text } = await open(path)
  expect([status, text.includes('This preview has expired')]).toEqual([410, true])
  aheadMs = 0
})

test('nobody can make one', async () => {
  const path = await link(1)
  const [, id = '', until = ''] = /preview\/([^.]+)\.([^.]+)/.exec(path) ?? []
  for (const forged of [
    path.replace(until, 'zzzzzz'),
    path.replace(id, world.quiz.snapshot.publicId),
    `/preview/${id}.${until}.${'A'.repeat(22)}`,
    `/preview/${id}`,
    '/preview/nobody22-offer222.s8k2f0.AAAAAAAAAAAAAAAAAAAAAA',
  ]) {
    expect(problemIn(world, await world.ask({ path: forged }))).toBe('404 not-found')
  }
  const endless = await owner.ask('POST', `${owner.path}/preview-links`, { days: 365 })
  expect(problemIn(world, endless)).toBe('400 body-invalid, #/days number-too-large')
})
