import { randomUUID } from 'node:crypto'

import { afterEach, beforeAll, afterAll, expect, test } from 'vitest'
import { z } from 'zod'

import { readOffer } from '../traffic/offer.ts'
import { experimenter, startedExperiment } from './started-experiment.ts'
import { settled } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World
let at: ReturnType<typeof experimenter>
/** What the clock of the product is ahead of ours. */
let aheadMs = 0

const now = () => Date.now() + aheadMs

beforeAll(async () => {
  world = await openWorld({ now })
  at = experimenter(world)
  await at.lead(world.experiment, 'stopped')
})
afterAll(() => world.stop())
afterEach(async () => {
  await setHoldout(0)
  const rows = await world.database.rows(`select id from experiment where status in ('running', 'paused')`)
  for (const row of rows) await at.lead(z.object({ id: z.string() }).parse({ ...row }).id, 'stopped')
})

const person =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

const open = async (visitor: string, query = '') =>
  world.ask({
    path: `/o/bankrotstvo${query}`,
    headers: { 'user-agent': person, 'accept-language': 'ru', cookie: `pulya_visitor=${visitor}` },
  })

const variantOf = async (visitor: string) => readOffer((await open(visitor)).text).variant

const shownTo = async (visitors: readonly string[]) => Promise.all(visitors.map(variantOf))

const crowd = (size: number): string[] => Array.from({ length: size }, () => randomUUID())

/** As they are written of this experiment, by visitor. */
async function exposed(experiment: string): Promise<Map<string, string>> {
  await settled(world)
  const sql = 'select visitor, variant, epoch from exposure where experiment_id = ?'
  const rows = await world.database.rows(sql, [experiment])
  return new Map(
    rows.map((row) => {
      const { visitor, variant, epoch } = exposure.parse({ ...row })
      return [visitor, `${variant}${epoch}`]
    }),
  )
}

const exposure = z.object({ visitor: z.string(), variant: z.string(), epoch: z.number() })

const setHoldout = async (holdout: number) =>
  at.ask('PUT', `/api/workspaces/${world.workspace}/experiment-policy`, { holdout })

const started = async (about: object = {}) => {
  const { id, answer } = await startedExperiment(world, about)
  expect(answer.status).toBe(200)
  return id
}

test('who was shown a variant keeps it when weights change, and comes to no other number', async () => {
  const id = await started()
  const before = crowd(60)
  const first = await shownTo(before)
  expect(new Set(first)).toEqual(new Set(['A', 'B', 'C']))
  const written = await exposed(id)

  await at.ask('PATCH', `/api/experiments/${id}`, { weights: { A: 1, C: 1 } })
  expect(await shownTo(before)).toEqual(first)
  const later = crowd(60)
  expect(new Set(await shownTo(later))).toEqual(new Set(['A', 'C']))

  const after = await exposed(id)
  expect(before.map((visitor) => after.get(visitor))).toEqual(before.map((visitor) => written.get(visitor)))
  expect(new Set(later.map((visitor) => after.get(visitor)))).toEqual(new Set(['A1', 'C1']))
})

test('a pause shows newcomers the control uncounted, and everybody else what they know', async () => {
  const id = await started()
  const before = crowd(30)
  const first = await shownTo(before)
  await settled(world)
  await at.lead(id, 'paused')
  const newcomers = crowd(30)
  expect(new Set(await shownTo(newcomers))).toEqual(new Set(['A']))
  expect(await shownTo(before)).toEqual(first)
  const written = await exposed(id)
  expect(newcomers.filter((visitor) => written.has(visitor))).toEqual([])

  await at.lead(id, 'running')
  expect(new Set(await shownTo(newcomers))).toEqual(new Set(['A', 'B', 'C']))
  expect((await exposed(id)).size).toBe(written.size + newcomers.length)
})

test('more traffic lets others in and moves nobody', async () => {
  const id = await started({ traffic: 0.3 })
  const everybody = crowd(120)
  const first = await shownTo(everybody)
  const few = await exposed(id)
  // 36 of 120 expected, five standard deviations each way.
  expect(few.size).toBeGreaterThan(11)
  expect(few.size).toBeLessThan(62)
  await at.ask('PATCH', `/api/experiments/${id}`, { traffic: 1 })
  const then = await shownTo(everybody)
  const all = await exposed(id)
  expect(all.size).toBe(120)
  const seen = (shown: readonly string[]) =>
    everybody.map((visitor, index) => few.has(visitor) && shown[index])
  expect(seen(then)).toEqual(seen(first))
  expect([...few].map(([visitor]) => all.get(visitor))).toEqual([...few.values()])
})

test('parts of a layer share no visitor', async () => {
  const everybody = crowd(80)
  const seen: string[][] = []
  for (const layer of [
    { from: 0, to: 0.4 },
    { from: 0.4, to: 1 },
  ]) {
    const id = await started({ layer })
    await shownTo(everybody)
    seen.push([...(await exposed(id)).keys()].filter((visitor) => everybody.includes(visitor)))
    await at.lead(id, 'stopped')
  }
  const [left = [], right = []] = seen
  expect(left.length).toBeGreaterThan(5)
  expect([...left, ...right].toSorted()).toEqual(everybody.toSorted())
})

test('who is held out sees the control of every experiment, but nobody loses what they have seen', async () => {
  const everybody = crowd(200)
  const known = await started()
  const first = await shownTo(everybody)
  await settled(world)
  await setHoldout(0.1)
  expect(await shownTo(everybody)).toEqual(first)
  await at.lead(known, 'stopped')

  const heldOut: string[][] = []
  for (const name of ['Один', 'Два']) {
    const id = await started({ name })
    const shown = await shownTo(everybody)
    const written = await exposed(id)
    const out = everybody.filter((visitor) => !written.has(visitor))
    expect(new Set(out.map((visitor) => shown[everybody.indexOf(visitor)]))).toEqual(new Set(['A']))
    heldOut.push(out)
    await at.lead(id, 'stopped')
  }
  expect(heldOut[1]).toEqual(heldOut[0])
  // 20 of 200 expected.
  expect(heldOut[0]?.length).toBeGreaterThan(3)
  expect(heldOut[0]?.length).toBeLessThan(43)
})

test('an A/A test counts two variants and shows one', async () => {
  const id = await started({ purpose: 'aa' })
  const everybody = crowd(40)
  expect(new Set(await shownTo(everybody))).toEqual(new Set(['A']))
  expect(new Set((await exposed(id)).values())).toEqual(new Set(['A10', 'A20']))
})

const links = z.object({ links: z.array(z.object({ variant: z.string(), address: z.string() })) })

test('a signed link shows one variant to anybody, and leaves no trace', async () => {
  const id = await started()
  const { text } = await at.ask('POST', `/api/experiments/${id}/preview-links`, { days: 1 })
  const visitor = randomUUID()
  for (const { variant, address } of links.parse(JSON.parse(text)).links) {
    const page = await open(visitor, new URL(address).search)
    expect([page.status, page.headers['x-robots-tag'], page.headers['set-cookie']]).toEqual([
      200,
      'noindex, nofollow',
      undefined,
    ])
    expect(page.text).toContain(`Просмотр варианта ${variant}`)
    expect(page.text).not.toContain('/v1/events')
  }
  expect((await exposed(id)).has(visitor)).toBe(false)
  expect((await open(visitor, '?ab_force=B')).status).toBe(404)

  const [{ address } = { address: '' }] = links.parse(JSON.parse(text)).links
  aheadMs += 2 * 86_400_000
  expect((await open(visitor, new URL(address).search)).status).toBe(410)
})

const why = z.object({
  decidedBy: z.string(),
  variant: z.string().nullable(),
  shows: z.string(),
  holdout: z.object({ draw: z.number(), excluded: z.boolean() }).nullable(),
  layer: z.object({ draw: z.number(), inside: z.boolean() }).nullable(),
  traffic: z.object({ draw: z.number(), inside: z.boolean() }),
  weights: z.object({ draw: z.number(), epoch: z.int().nullable() }),
  exposure: z.object({ variant: z.string(), epoch: z.int(), audience: z.string() }).nullable(),
})

test('why somebody sees what they see is told with every number', async () => {
  await setHoldout(0.1)
  const id = await started({ traffic: 0.5, layer: { from: 0.1, to: 0.9 } })
  const ask = async (visitor: string) =>
    why.parse(JSON.parse((await at.ask('GET', `/api/experiments/${id}/why?visitor=${visitor}`)).text))

  const everybody = crowd(60)
  for (const visitor of everybody) {
    const before = await ask(visitor)
    expect(before.shows).toBe(await variantOf(visitor))
    const { holdout, layer, traffic } = before
    const first = holdout?.excluded
      ? 'holdout'
      : layer?.inside === false
        ? 'layer'
        : traffic.inside
          ? 'weights'
          : 'traffic'
    expect([before.decidedBy, before.variant === null]).toEqual([first, first !== 'weights'])
    expect([traffic.inside, layer?.inside]).toEqual([
      traffic.draw < 0.5,
      (layer?.draw ?? 0) >= 0.1 && (layer?.draw ?? 0) < 0.9,
    ])
  }
  const written = await exposed(id)
  const [someone = ''] = written.keys()
  expect(await ask(someone)).toMatchObject({
    decidedBy: 'exposure',
    exposure: { epoch: 0, audience: 'people' },
  })
  await at.lead(id, 'stopped')
  expect(await ask(someone)).toMatchObject({ decidedBy: 'status', variant: null, shows: 'A' })
})
