import { expect, test } from 'vitest'

import { moneyOf } from './money.ts'
import { money as shape, type Money } from './shape/money.ts'
import { type Group, openHistory, startOf } from './test-history.ts'
import { readTrial } from './trial.ts'

type Opened = Awaited<ReturnType<typeof openHistory>>

async function read({ workspace, experiment }: Opened, now = startOf(40)): Promise<Money> {
  return shape.parse(await moneyOf(workspace, await readTrial(workspace, experiment, 'people', now)))
}

const plan = { windows: { start: 1, lead: 7, qualified: 14, contract: 30 } }
const from = (campaign: string, variant: string, visitors: number, more: Partial<Group> = {}): Group => ({
  variant,
  visitors,
  facts: { campaign },
  ...more,
})

async function spend({ workspace }: Opened, rows: readonly [string, string, string, number][]) {
  const imported = `insert into spend_import (id, digest, file, rows, amount, first_day, last_day, imported_at, imported_by)
                    values ('i', 'd', 'f.csv', 1, 1, '2026-06-01', '2026-06-01', 0, 'me')`
  await workspace.db.write([
    { sql: imported, args: [] },
    ...rows.map((row) => ({ sql: `insert into spend values (?, ?, ?, ?, 0, 0, 'i')`, args: [...row] })),
  ])
}

test('a campaign is paid by its visitors of the day, whichever variant they saw', async () => {
  const history = await openHistory({
    plan,
    groups: [
      from('brand', 'A', 30),
      from('brand', 'B', 10),
      from('brand', 'B', 20, { day: 1 }),
      from('wide', 'A', 5, { steps: { lead: 0, qualified: 2, contract: 3 }, amount: 9_000 }),
      from('wide', 'B', 15),
    ],
  })
  await spend(history, [
    ['2026-06-01', 'yandex', 'brand', 4_000],
    ['2026-06-02', 'yandex', 'brand', 1_000],
    ['2026-06-01', 'vk', 'wide', 2_000],
    ['2026-06-01', 'vk', 'nobody', 700],
    ['2026-06-02', 'vk', 'wide', 300],
    ['2026-05-01', 'vk', 'wide', 99_999],
  ])
  const said = await read(history)
  expect(said.variants).toMatchObject([
    {
      variant: 'A',
      visitors: 35,
      leads: 5,
      contracts: 5,
      revenue: 45_000,
      spend: 3_500,
      margin: 41_500,
      costPerLead: 700,
    },
    { variant: 'B', visitors: 45, leads: 0, revenue: 0, spend: 3_500, margin: -3_500, costPerLead: null },
  ])
  expect(said.unmatchedSpend).toBe(1_000)
  expect(said.campaigns).toMatchObject([
    { campaign: 'brand', source: 'yandex', visitors: 60, spend: 5_000, costPerLead: null, quality: null },
    {
      campaign: 'wide',
      source: 'vk',
      visitors: 20,
      leads: 5,
      qualified: 5,
      spend: 2_000,
      costPerLead: 400,
      quality: 1,
    },
  ])
})

test('without any spend costs are not zero but unknown', async () => {
  const said = await read(
    await openHistory({ plan, groups: [from('brand', 'A', 30, { steps: { lead: 0 } })] }),
  )
  expect(said.variants[0]).toMatchObject({ spend: null, margin: null, costPerLead: null, revenue: 0 })
  expect(said.unmatchedSpend).toBe(0)
})

test('where nobody came from what was paid for, costs are unknown too, and the sum is told', async () => {
  const history = await openHistory({ plan, groups: [from('brand', 'A', 30, { steps: { lead: 0 } })] })
  await spend(history, [['2026-06-01', 'vk', 'nobody', 700]])
  const said = await read(history)
  expect(said.variants[0]).toMatchObject({ leads: 30, spend: null, margin: null, costPerLead: null })
  expect(said.unmatchedSpend).toBe(700)
})

test('one large sum counts as the cap, and the sum as it was stands beside', async () => {
  const paid = (variant: string, visitors: number, amount: number) =>
    from('none', variant, visitors, { steps: { lead: 0, contract: 1 }, amount })
  const groups = [
    paid('A', 10, 100),
    paid('B', 9, 100),
    paid('B', 1, 5_000),
    from('none', 'A', 90),
    from('none', 'B', 90),
  ]
  // Of 20 payers the 95 % quantile is the 19th: 100.
  const said = await read(await openHistory({ plan: { ...plan, cap: 0.95 }, groups }))
  expect(said.cap).toBe(100)
  expect(said.perVisitor).toMatchObject([
    { variant: 'A', value: 10, uncapped: 10, payers: 10 },
    { variant: 'B', value: 10, uncapped: 59, payers: 10 },
  ])
  expect(said.perVisitor[1]).not.toHaveProperty('effect')
})

test('with 25 payers in each variant sums are compared, with one variance for both', async () => {
  const paid = (variant: string, visitors: number) =>
    from('none', variant, visitors, { steps: { lead: 0, contract: 1 }, amount: 100 })
  const groups = [paid('A', 25), from('none', 'A', 475), paid('B', 100), from('none', 'B', 400)]
  const said = await read(await openHistory({ plan, groups }))
  const effect = said.perVisitor[1]?.effect
  // Means 5 and 20; squares about them 500·(0.0475 + 0.16)·10⁴ over 998, so se = √(1039.6 · 2/500) = 2.0392, z = 7.356.
  const ln = (x: number) => Math.log(x)
  const rho = (-2 * ln(0.05) + ln(-2 * ln(0.05) + 1)) / 5000
  const gain = 1000 * rho
  const z = 15 / Math.sqrt(((500 * (475 + 1600)) / 998) * (2 / 500))
  expect(effect?.difference).toBeCloseTo(15, 9)
  expect(effect?.relative).toBeCloseTo(3, 9)
  expect(effect?.p).toBeCloseTo(Math.exp(-((gain * z * z) / (2 * (gain + 1)) - ln(gain + 1) / 2)), 9)
  expect(effect?.significant).toBe(true)
})

test('money of visitors who still have time is in no average', async () => {
  const groups = [
    from('none', 'A', 10),
    from('none', 'A', 1, { day: 35, steps: { lead: 0, contract: 1 }, amount: 700 }),
  ]
  const said = await read(await openHistory({ plan, groups }))
  expect(said.perVisitor[0]).toMatchObject({ value: 0, payers: 0 })
  expect(said.variants[0]?.revenue).toBe(700)
})

test('leads of one variant that bring more are compared by what each brings', async () => {
  const paid = (variant: string, visitors: number, amount: number) =>
    from('none', variant, visitors, { steps: { lead: 0, contract: 1 }, amount })
  const leads = (variant: string) => from('none', variant, 75, { steps: { lead: 0 } })
  const groups = [
    paid('A', 25, 100),
    leads('A'),
    paid('B', 25, 400),
    leads('B'),
    from('none', 'A', 50),
    from('none', 'B', 50),
  ]
  const said = await read(await openHistory({ plan, groups }))
  expect(said.perLead).toMatchObject([
    { variant: 'A', value: 25 },
    { variant: 'B', value: 100, effect: { difference: 75, relative: 3 } },
  ])
})
