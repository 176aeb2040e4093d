import { expect, test } from 'vitest'

import { daysOf } from './days.ts'
import { funnelOf } from './funnel.ts'
import { days as daysShape } from './shape/days.ts'
import { funnel as shape } from './shape/funnel.ts'
import { openHistory, startOf } from './test-history.ts'
import { readTrial } from './trial.ts'

const groups = [
  { variant: 'A', visitors: 60 },
  { variant: 'A', visitors: 30, steps: { quiz_started: 0 } },
  { variant: 'A', visitors: 8, steps: { quiz_started: 0, form_viewed: 0 } },
  { variant: 'A', visitors: 2, steps: { quiz_started: 0, form_viewed: 0, lead: 50, 'segment:hot': 50 } },
  { variant: 'B', visitors: 10, day: 1, steps: { lead: 0, contract: 3, 'segment:cold': 0 }, amount: 500 },
]

test('everybody is in the funnel, mature or not, whenever they came to a step', async () => {
  const { workspace, experiment } = await openHistory({ groups })
  const said = shape.parse(await funnelOf(workspace, experiment, 'people'))
  const of = (variant: number) =>
    said.steps.map(({ step, variants }) => [step, variants[variant]?.visitors, variants[variant]?.dropOff])
  expect(of(0).slice(0, 4)).toEqual([
    ['exposed', 100, null],
    ['quiz_started', 40, expect.closeTo(0.6, 12)],
    ['form_viewed', 10, expect.closeTo(0.75, 12)],
    ['lead', 2, expect.closeTo(0.8, 12)],
  ])
  expect(said.steps[3]?.variants[0]?.rate).toBe(0.02)
  expect(of(1).at(-1)).toEqual(['contract', 10, null])
})

test('leads are told by their temperature', async () => {
  const { workspace, experiment } = await openHistory({ groups })
  const { temperature } = await funnelOf(workspace, experiment, 'people')
  expect(temperature).toEqual([
    { segment: 'cold', variant: 'A', leads: 0 },
    { segment: 'cold', variant: 'B', leads: 10 },
    { segment: 'hot', variant: 'A', leads: 2 },
    { segment: 'hot', variant: 'B', leads: 0 },
  ])
})

test('times and presses are those in the middle', async () => {
  const { workspace, experiment } = await openHistory({ groups: [] })
  const pace = (what: string, step: string, bucket: number, visitors: number) => ({
    sql: `insert into pace values ('e', 'people', 'A', ?, ?, ?, ?)`,
    args: [step, what, bucket, visitors],
  })
  await workspace.db.write([
    pace('taps', 'lead', 4, 2),
    pace('taps', 'lead', 9, 1),
    pace('taps', 'lead', 40, 1),
    // 1.1^(24 + ½) − 1 = 9.33 s.
    pace('seconds', 'quiz_started', 24, 3),
    pace('seconds', 'quiz_started', 90, 1),
  ])
  const said = await funnelOf(workspace, experiment, 'people')
  expect(said.presses).toEqual([
    { variant: 'A', median: 6.5 },
    { variant: 'B', median: null },
  ])
  expect(said.steps[1]?.variants[0]?.medianSeconds).toBeCloseTo(9.33, 2)
})

test('the days table has a row for each day, variant and epoch, with all that came of its visitors', async () => {
  const { workspace, experiment } = await openHistory({ groups })
  const { rows } = daysShape.parse(daysOf(await readTrial(workspace, experiment, 'people', startOf(60))))
  expect(rows).toEqual([
    {
      day: '2026-06-01',
      variant: 'A',
      epoch: 0,
      visitors: 100,
      steps: { quiz_started: 40, form_viewed: 10, lead: 2, 'segment:hot': 2 },
      revenue: 0,
    },
    {
      day: '2026-06-02',
      variant: 'B',
      epoch: 0,
      visitors: 10,
      steps: { lead: 10, contract: 10, 'segment:cold': 10 },
      revenue: 5_000,
    },
  ])
})
