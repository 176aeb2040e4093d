import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { ownerOf } from './owner.ts'
import { signInAs } from './people.ts'
import { problemIn } from './problem.ts'
import { aPlan, experimenter } from './started-experiment.ts'
import { openWorld, type World } from './world.ts'

let world: World
let at: ReturnType<typeof experimenter>

beforeAll(async () => {
  world = await openWorld()
  at = experimenter(world)
  // The one of the demo would be in the way.
  await at.lead(world.experiment, 'stopped')
})
afterAll(() => world.stop())

const variant = z.object({ key: z.string(), weight: z.number(), control: z.boolean(), shows: z.string() })
const told = z.object({
  experiment: z.object({
    name: z.string(),
    status: z.string(),
    snapshot: z.string().nullable(),
    traffic: z.number(),
    plan: z.looseObject({ effect: z.number(), visitorsPerVariant: z.int(), days: z.int() }),
    variants: z.array(variant),
  }),
  changes: z.array(z.object({ from: z.string(), to: z.string(), by: z.string(), why: z.string() })),
  epochs: z.array(z.object({ epoch: z.int(), why: z.string(), weights: z.record(z.string(), z.number()) })),
})

const read = async (id: string) =>
  told.parse(JSON.parse((await at.ask('GET', `/api/experiments/${id}`)).text))

const patch = async (id: string, change: object) => at.ask('PATCH', `/api/experiments/${id}`, change)

const drafted = async (about: object = {}) => at.idIn(await at.draft(about))

/** By hand, so that each place can be reached from anywhere. */
async function standingAt(status: string): Promise<string> {
  const id = await drafted({ name: status })
  await at.lead(id, 'ready')
  await world.database.rows('update experiment set status = ? where id = ?', [status, id])
  return id
}

const everyStatus = 'draft ready running paused stopped decided invalid archived'.split(' ')
const ways: Record<string, string[]> = {
  draft: ['ready', 'archived'],
  ready: ['running', 'archived'],
  running: ['paused', 'stopped', 'invalid'],
  paused: ['running', 'stopped', 'invalid'],
  stopped: ['archived'],
  decided: ['archived'],
  invalid: ['archived'],
  archived: [],
}
const steps = everyStatus.filter((status) => status !== 'draft' && status !== 'decided')

test.each(everyStatus)('from %s an experiment goes where it may and nowhere else', async (from) => {
  for (const to of steps.filter((step) => step !== from)) {
    const id = await standingAt(from)
    const answer = await at.lead(id, to, 'Because')
    const { experiment, changes } = await read(id)
    const may = ways[from]?.includes(to) === true
    const code = from === 'archived' ? 'status-final' : 'status-impossible'
    const expected = may ? '200' : `409 experiment-state, #/to ${code}`
    expect([from, to, may ? '200' : problemIn(world, answer)]).toEqual([from, to, expected])
    expect([answer.status, experiment.status]).toEqual(may ? [200, to] : [409, from])
    expect(changes.some((step) => step.from === from && step.to === to && step.why === 'Because')).toBe(may)
    await world.database.rows(`update experiment set status = 'archived' where id = ?`, [id])
  }
})

test('every step says who took it and when, and none is taken twice', async () => {
  const id = await drafted()
  for (const to of ['ready', 'running', 'running', 'paused', 'running', 'stopped', 'stopped']) {
    expect((await at.lead(id, to)).status).toBe(200)
  }
  const { changes, epochs } = await read(id)
  expect(changes.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'draft draft',
    'draft ready',
    'ready running',
    'running paused',
    'paused running',
    'running stopped',
  ])
  const [me] = await world.database.rows('select created_by from experiment where id = ?', [id])
  expect(new Set(changes.map(({ by }) => by))).toEqual(new Set([me?.['created_by']]))
  // Coming back from a pause is no epoch.
  expect(epochs).toEqual([expect.objectContaining({ epoch: 0, why: 'start', weights: { A: 1, B: 1, C: 1 } })])
})

test('an experiment is declared invalid only with a reason', async () => {
  const id = await standingAt('running')
  expect(problemIn(world, await at.lead(id, 'invalid'))).toBe('400 body-invalid, #/why reason-required')
  expect((await at.lead(id, 'invalid', 'The counter on the page broke')).status).toBe(200)
})

test('two experiments do not run on one page, whoever is quicker', async () => {
  const [one, other] = [await standingAt('ready'), await standingAt('ready')]
  const answers = await Promise.all([at.lead(one, 'running'), at.lead(other, 'running')])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const refused = answers.find(({ status }) => status === 409)
  expect(refused && problemIn(world, refused)).toBe('409 experiment-running')
  for (const id of [one, other]) await at.lead(id, 'stopped')
})

test('a draft may be changed wholly, and is planned anew', async () => {
  const id = await drafted()
  const before = await read(id)
  const change = { name: 'Другое', plan: { ...aPlan, effect: 1 }, traffic: 0.5, weights: { A: 2, B: 1 } }
  expect((await patch(id, change)).status).toBe(200)
  const { experiment } = await read(id)
  expect(experiment).toMatchObject({ name: 'Другое', traffic: 0.5, status: 'draft', snapshot: null })
  expect(experiment.variants.map(({ weight }) => weight)).toEqual([2, 1, 0])
  expect(experiment.plan.visitorsPerVariant).toBeLessThan(before.experiment.plan.visitorsPerVariant)
})

test('one that is ready is frozen, and one that runs takes more visitors and other weights only', async () => {
  const id = await drafted({ traffic: 0.5 })
  await at.lead(id, 'ready')
  expect(problemIn(world, await patch(id, { traffic: 1 }))).toBe(
    '409 experiment-state, #/traffic experiment-frozen',
  )
  await at.lead(id, 'running')
  expect(problemIn(world, await patch(id, { name: 'X', plan: aPlan }))).toBe(
    '409 experiment-state, #/name experiment-frozen, #/plan experiment-frozen',
  )
  expect(problemIn(world, await patch(id, { traffic: 0.4 }))).toBe(
    '409 experiment-state, #/traffic traffic-only-up',
  )
  expect((await patch(id, { traffic: 0.8 })).status).toBe(200)
  expect((await read(id)).epochs).toHaveLength(1)

  expect((await patch(id, { weights: { A: 1, B: 3, C: 1 } })).status).toBe(200)
  expect((await patch(id, { weights: { A: 1, B: 3, C: 0 } })).status).toBe(200)
  // The same again is no change.
  expect((await patch(id, { weights: { A: 1, B: 3 } })).status).toBe(200)
  const { experiment, epochs } = await read(id)
  expect(experiment.traffic).toBe(0.8)
  expect(epochs.map(({ why, weights }) => [why, weights])).toEqual([
    ['start', { A: 1, B: 1, C: 1 }],
    ['weights', { A: 1, B: 3, C: 1 }],
    ['removed', { A: 1, B: 3, C: 0 }],
  ])
  expect(experiment.variants.map(({ weight }) => weight)).toEqual([1, 3, 0])
  for (const [weights, flaw] of [
    [{ B: 1, C: 1 }, '#/weights control-removed'],
    [{ A: 1 }, '#/weights variants-too-few'],
    [{ A: 1, Z: 1 }, '#/weights/Z reference-unknown'],
  ] as const) {
    expect(problemIn(world, await patch(id, { weights }))).toBe(`422 plan-impossible, ${flaw}`)
  }
  await at.lead(id, 'stopped')
})

test('an A/A test shows the control under two names', async () => {
  const { experiment } = await read(await drafted({ purpose: 'aa' }))
  expect(experiment.variants.map(({ key, shows, control }) => [key, shows, control])).toEqual([
    ['A1', 'A', true],
    ['A2', 'A', false],
  ])
})

test('a copy has the plan and another draw', async () => {
  const id = await drafted({ name: 'Первый', weights: { A: 1, B: 2, C: 0 } })
  const copy = at.idIn(await at.ask('POST', `/api/experiments/${id}/copies`, { name: 'Второй' }))
  const [one, other] = [(await read(id)).experiment, (await read(copy)).experiment]
  expect(other).toMatchObject({ name: 'Второй', status: 'draft', plan: one.plan, variants: one.variants })
  const salts = await world.database.rows('select salt from experiment where id in (?, ?)', [id, copy])
  expect(new Set(salts.map(({ salt }) => salt)).size).toBe(2)
})

test('parts of a layer do not overlap on one surface', async () => {
  const left = await drafted({ name: 'Левый', layer: { from: 0, to: 0.5 } })
  const right = await drafted({ layer: { from: 0.4, to: 1 } })
  expect((await at.lead(left, 'ready')).status).toBe(200)
  expect(problemIn(world, await at.lead(right, 'ready'))).toBe('422 experiment-unready, #/layer layer-taken')
  await patch(right, { layer: { from: 0.5, to: 1 } })
  expect((await at.lead(right, 'ready')).status).toBe(200)
})

test('what has been made ready does not start on another version of the page', async () => {
  const id = await standingAt('ready')
  await ownerOf(world).publish({ title: 'Другая страница' })
  expect(problemIn(world, await at.lead(id, 'running'))).toBe('422 experiment-unready, #/to page-changed')
})

test('a reader looks on, and an analyst leads', async () => {
  const as = async (role: string) => {
    const cookie = await signInAs(world, world.workspace, role)
    return experimenter(world, { cookie, origin: world.product.address })
  }
  const [reader, analyst] = [await as('reader'), await as('analyst')]
  const id = analyst.idIn(await analyst.draft())
  expect((await reader.ask('GET', `/api/experiments/${id}`)).status).toBe(200)
  expect(problemIn(world, await reader.lead(id, 'ready'))).toBe('403 forbidden')
  expect((await analyst.lead(id, 'ready')).status).toBe(200)
})
