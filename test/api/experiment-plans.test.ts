import { afterAll, beforeAll, expect, test } from 'vitest'

import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { aPlan, experimenter } from './started-experiment.ts'
import { openWorld, type World } from './world.ts'

let world: World
let at: ReturnType<typeof experimenter>

beforeAll(async () => {
  world = await openWorld()
  at = experimenter(world)
})
afterAll(() => world.stop())

const drafted = async (about: object = {}) => at.idIn(await at.draft(about))

test.each([
  [{ plan: { ...aPlan, baseline: 0.9 } }, '422 plan-impossible, #/plan/effect effect-impossible'],
  [{ plan: { ...aPlan, visitorsPerDay: 1 } }, '422 plan-impossible, #/plan/maxDays plan-too-long'],
  [{ plan: { ...aPlan, metric: 'happiness' } }, '400 body-invalid, #/plan/metric metric-unknown'],
  [{ plan: { ...aPlan, effect: 0 } }, '400 body-invalid, #/plan/effect number-too-small'],
  [{ layer: { from: 0.7, to: 0.2 } }, '422 plan-impossible, #/layer range-empty'],
  [{ weights: { A: 1, Q: 1 } }, '422 plan-impossible, #/weights/Q reference-unknown'],
  [{ weights: { A: 1 } }, '422 plan-impossible, #/weights variants-too-few'],
  [{ traffic: 0 }, '400 body-invalid, #/traffic number-too-small'],
])('%j is no plan', async (about, problem) => {
  expect(problemIn(world, await at.draft(about))).toBe(problem)
})

test('a plan is calculated before anything is written', async () => {
  const before = await world.database.count('experiment')
  const plan = { metric: 'lead', baseline: 0.2, effect: 0.25, visitorsPerDay: 100, mode: 'fixed' }
  const { text } = await at.ask('POST', '/api/experiments/plans', { plan, variants: 2 })
  // power.prop.test of R: 1094 in each group, 2188 at 100 a day.
  expect(JSON.parse(text)).toMatchObject({ visitorsPerVariant: 1094, plannedVisitors: 2188, days: 28 })
  const refused = await at.ask('POST', '/api/experiments/plans', {
    plan: { ...plan, bandit: true },
    variants: 2,
  })
  expect(problemIn(world, refused)).toBe(
    '422 plan-impossible, #/plan/mode bandit-fixed, #/plan/bandit bandit-variants, #/plan/metric bandit-slow',
  )
  expect(await world.database.count('experiment')).toBe(before)
})

test('a goal must be within reach in every variant', async () => {
  const goal = async (metric: string, more: object = {}) =>
    at.lead(await drafted({ plan: { ...aPlan, ...more, metric } }), 'ready')
  expect((await goal('answer:debt-size')).status).toBe(200)
  expect((await goal('answered:2')).status).toBe(200)
  for (const metric of ['answer:never-asked', 'answered:90']) {
    expect(problemIn(world, await goal(metric))).toBe(
      '422 experiment-unready, #/plan/metric goal-unreachable',
    )
  }
  const guardrails = [{ metric: 'answer:never-asked', margin: 0.1 }]
  expect(problemIn(world, await goal('lead', { guardrails }))).toBe(
    '422 experiment-unready, #/plan/guardrails/0/metric goal-unreachable',
  )
})

test('a question that one variant of a quiz leaves out is no goal of all', async () => {
  const quiz = world.quiz.snapshot.publicId
  const { publish } = ownerOf(world, quiz)
  const asks = world.quiz.snapshot.questions.map(({ key }) => key).filter((key) => key !== 'worry')
  await publish({
    variants: [
      { key: 'A', name: 'Как есть' },
      { key: 'B', name: 'Короче', asks },
    ],
  })
  const goal = async (metric: string) =>
    at.lead(at.idIn(await at.draft({ plan: { ...aPlan, metric } }, quiz)), 'ready')
  const answer = await goal('answer:worry')
  expect(problemIn(world, answer)).toBe('422 experiment-unready, #/plan/metric goal-unreachable')
  expect(answer.text).toContain('variant B')
  expect((await goal('answer:income')).status).toBe(200)
})
