import { expect, test } from 'vitest'

import { segmentsOf } from './segments.ts'
import { type Segments, segments as shape } from './shape/segments.ts'
import { type Group, openHistory, startOf } from './test-history.ts'
import { readTrial } from './trial.ts'

type History = Parameters<typeof openHistory>[0]

async function read(history: History, now = startOf(20)): Promise<Segments> {
  const { workspace, experiment } = await openHistory(history)
  return shape.parse(await segmentsOf(workspace, await readTrial(workspace, experiment, 'people', now)))
}

const arm = (variant: string, device: string, visitors: number, leads: number): Group[] => [
  { variant, facts: { device }, visitors: visitors - leads },
  { variant, facts: { device }, visitors: leads, steps: { lead: 0 } },
]

const byDevice = ({ dimensions }: Segments) => dimensions.find(({ dimension }) => dimension === 'device')

// Charig and others 1986, kidney stones: B is the treatment that is better for small stones and for large ones.
const stones = [
  ...arm('A', 'small', 270, 234),
  ...arm('A', 'large', 80, 55),
  ...arm('B', 'small', 87, 81),
  ...arm('B', 'large', 263, 192),
]

test('the sums may say the opposite of every part, and then they are not believed', async () => {
  const device = byDevice(await read({ groups: stones }))
  expect(device?.values.map(({ value }) => value)).toEqual(['small', 'large'])
  const [differs] = device?.differs ?? []
  expect(differs?.reversal).toBe(true)
  // 357 and 343 of 700: 0.51 · (0.9310 − 0.8667) + 0.49 · (0.7300 − 0.6875).
  expect(differs?.stratified?.difference).toBeCloseTo(0.0537, 4)
  expect(differs).toMatchObject({ variant: 'B', differs: false, stratified: { significant: false } })
})

test('each value has its own rates and effects, corrected over all of them', async () => {
  const device = byDevice(await read({ groups: stones }))
  expect(device?.values[0]?.variants).toMatchObject([
    { variant: 'A', visitors: 270, conversions: 234, value: 234 / 270 },
    {
      variant: 'B',
      visitors: 87,
      conversions: 81,
      effect: { relative: expect.closeTo(0.0743, 4), significant: false },
    },
  ])
  expect(device?.values[0]?.variants[0]).not.toHaveProperty('effect')
})

test('an effect on one device only is said to differ', async () => {
  const groups = [
    ...arm('A', 'phone', 1000, 100),
    ...arm('B', 'phone', 1000, 200),
    ...arm('A', 'desktop', 1000, 100),
    ...arm('B', 'desktop', 1000, 100),
  ]
  const said = await read({ groups })
  // Differences 0.1 and 0 with variances 0.00025 and 0.00018: Q = 0.01 / 0.00043 = 23.3 on one degree of freedom.
  expect(byDevice(said)?.differs).toMatchObject([
    { differs: true, p: expect.closeTo(1.4e-6, 7), reversal: false },
  ])
  const region = said.dimensions.find(({ dimension }) => dimension === 'region')
  expect(region?.differs).toMatchObject([{ differs: false, p: null }])
})

test('a metric of money is told apart by the step it hangs on', async () => {
  const { metric } = await read({ plan: { metric: 'revenue_per_lead' }, groups: stones })
  expect(metric).toBe('contract')
})

test('a locked test tells no effects', async () => {
  const said = await read({ plan: { mode: 'fixed' }, groups: stones })
  const effects = said.dimensions.flatMap(({ values }) => values.flatMap(({ variants }) => variants))
  expect(effects.filter(({ effect }) => effect)).toEqual([])
  expect(byDevice(said)?.differs).toEqual([
    { variant: 'B', p: null, differs: false, reversal: false, stratified: null },
  ])
})
