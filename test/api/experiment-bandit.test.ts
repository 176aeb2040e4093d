import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { aPlan, experimenter, startedExperiment } from './started-experiment.ts'
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

test('a bandit moves visitors to the better variants by whoever is mature', async () => {
  const plan = { ...aPlan, metric: 'quiz_started', bandit: true }
  const { id, answer } = await startedExperiment(world, { plan })
  expect(answer.status).toBe(200)
  const day = new Date(now()).toISOString().slice(0, 10)
  // 150 visitors in each; of B every second one starts, of the others every tenth.
  await world.database.rows(
    `with recursive number(n) as (select 0 union all select n + 1 from number where n < 149)
     insert into exposure (experiment_id, visitor, variant, epoch, audience, snapshot, day, at)
     select id, key || '-' || n, key, 0, 'people', snapshot, ?, ?
     from number, variant join experiment on id = experiment_id where id = ?`,
    [day, now(), id],
  )
  await world.database.rows(
    `insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at)
     select experiment_id, visitor, 'quiz_started', variant, epoch, audience, day, 0, at from exposure
     where experiment_id = ? and substr(visitor, 3) % case variant when 'B' then 2 else 10 end = 0`,
    [id],
  )
  await settled(world)
  const epoch = z
    .object({ why: z.string(), weights: z.string() })
    .transform(({ why, weights: told }) => [why, JSON.parse(told) as unknown])
  const weights = async () => {
    const rows = await world.database.rows(
      'select why, weights from epoch where experiment_id = ? order by epoch',
      [id],
    )
    return rows.map((row) => epoch.parse({ ...row }))
  }
  const wake = async () => at.ask('PUT', `/api/documents/${world.offer.source}/schedule/end`, { endAt: null })
  await wake()
  expect(await weights()).toHaveLength(1)
  aheadMs += 3 * 86_400_000
  await wake()
  await expect.poll(async () => (await weights()).length, { timeout: 5000 }).toBe(2)
  // P(best) of B is as good as 1: the floor of 5 % under the others.
  expect((await weights())[1]).toEqual([
    'bandit',
    { A: expect.closeTo(0.05, 3), B: expect.closeTo(0.9, 3), C: expect.closeTo(0.05, 3) },
  ])
  await wake()
  expect(await weights()).toHaveLength(2)
})
