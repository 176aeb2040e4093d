import { describe, expect, test } from 'vitest'

import type { Effect } from '../shape/effect.ts'
import type { Overview } from '../shape/overview.ts'
import { type Group, openHistory, startOf } from '../test-history.ts'
import { arm, primary, read } from './test-overview.ts'

const effectOf = (said: Overview, variant = 'B'): Effect | undefined =>
  primary(said)?.variants.find((reached) => reached.variant === variant)?.effect

describe('one look at 30 of 1000 against 60 of 1000, case sq-0037 of the reference', () => {
  const plan = { alpha: 0.1, plannedVisitors: 10_000 }
  const groups = [...arm('A', 1000, 30), ...arm('B', 1000, 60)]

  test('has the always-valid p and both intervals of the reference', async () => {
    const said = await read(await openHistory({ plan, groups }), startOf(8))
    expect(effectOf(said)).toEqual({
      relative: expect.closeTo(1, 12),
      relativeInterval: {
        lower: expect.closeTo(0.02507163176869703, 9),
        upper: expect.closeTo(2.9139682244631415, 8),
      },
      difference: expect.closeTo(0.03, 12),
      differenceInterval: {
        lower: expect.closeTo(0.0011697283234569085, 10),
        upper: expect.closeTo(0.0610702529589328, 10),
      },
      p: expect.closeTo(0.08078954247383595, 10),
      significant: true,
    })
  })

  test('names the treatment as the winner, whatever is said of other metrics', async () => {
    const said = await read(await openHistory({ plan, groups }), startOf(8))
    expect(said.headline).toEqual({ variant: 'B', state: 'winner', because: [], harmed: [] })
    expect(said.metrics.map(({ role }) => role).filter((role) => role === 'primary')).toHaveLength(1)
    expect(primary(said)).toMatchObject({
      metric: 'lead',
      unit: 'share',
      better: 'more',
      windowDays: 7,
      mature: 1,
    })
  })

  test('is harmful the other way round', async () => {
    const turned = [...arm('A', 1000, 60), ...arm('B', 1000, 30)]
    const said = await read(await openHistory({ plan, groups: turned }), startOf(8))
    expect(said.verdicts).toMatchObject([{ variant: 'B', state: 'harmful' }])
  })
})

describe('maturity', () => {
  const groups = [
    ...arm('A', 200, 20, { day: 0 }),
    ...arm('A', 100, 10, { day: 3 }),
    ...arm('B', 200, 30, { day: 0 }, 6),
    ...arm('B', 100, 10, { day: 3 }, 7),
  ]

  test('a day counts from the moment its last visitor had the whole window', async () => {
    const history = await openHistory({ groups })
    expect(primary(await read(history, startOf(8) - 1))?.variants[0]?.visitors).toBe(0)
    expect(primary(await read(history, startOf(8)))?.variants[0]?.visitors).toBe(200)
    expect(primary(await read(history, startOf(11)))?.variants[0]?.visitors).toBe(300)
  })

  test('what came after the window does not count, and the mature share says how much is still open', async () => {
    const history = await openHistory({ groups })
    expect(primary(await read(history, startOf(11)))?.variants).toMatchObject([
      { variant: 'A', visitors: 300, conversions: 30 },
      { variant: 'B', visitors: 300, conversions: 30 },
    ])
    expect(primary(await read(history, startOf(8)))?.mature).toBeCloseTo(2 / 3, 12)
  })

  test('before the first window closes nothing is judged, and it says when that will be', async () => {
    const said = await read(await openHistory({ groups }), startOf(5))
    expect(said.headline).toMatchObject({ state: 'early', because: ['maturity', 'days'] })
    expect(effectOf(said)).toBeUndefined()
    expect(said.looks).toEqual([])
    expect(said.progress).toMatchObject({ visitors: 600, expectedAt: startOf(8), matureAt: startOf(11) })
  })

  test('while some have time left the early read follows them', async () => {
    const early = [
      ...arm('A', 200, 2, { day: 0 }),
      ...arm('A', 100, 2, { day: 3 }),
      ...arm('A', 10, 2, { day: 0 }, 5),
      ...arm('B', 200, 20),
    ]
    const said = await read(await openHistory({ groups: early }), startOf(8))
    // Of 310, 4 on their first day. Those of day 3 have been followed for four; of the 208 left, 2 on their sixth.
    const waiting = (1 - 4 / 310) * (1 - 2 / 208)
    expect(primary(said)?.variants[0]?.early?.value).toBeCloseTo(1 - waiting, 12)
  })
})

test('a verdict once reached stays, and its intervals go on saying so', async () => {
  const groups = [
    ...arm('A', 1000, 30, { day: 0 }),
    ...arm('B', 1000, 60, { day: 0 }),
    ...arm('A', 1000, 60, { day: 1 }),
    ...arm('B', 1000, 40, { day: 1 }),
  ]
  const plan = { alpha: 0.1, plannedVisitors: 10_000 }
  const said = await read(await openHistory({ plan, groups }), startOf(20))
  expect(effectOf(said)).toMatchObject({ p: expect.closeTo(0.08078954247383595, 10), significant: true })
  expect(effectOf(said)?.differenceInterval.lower).toBeGreaterThan(0)
  expect(effectOf(said)?.relativeInterval.lower).toBeGreaterThan(0)
  expect(said.looks.map(({ day }) => day)).toEqual(['2026-06-01', '2026-06-02'])
  expect(said.looks.map(({ variants }) => variants[1]?.effect?.significant)).toEqual([true, true])
})

test('two treatments share the level, and their intervals widen with it', async () => {
  const plan = { alpha: 0.1, plannedVisitors: 10_000 }
  const groups = [...arm('A', 1000, 30), ...arm('B', 1000, 60), ...arm('C', 1000, 31)]
  const said = await read(await openHistory({ plan, groups, epochs: [{ A: 1, B: 1, C: 1 }] }), startOf(8))
  expect(effectOf(said)?.p).toBeCloseTo(2 * 0.08078954247383595, 10)
  expect(effectOf(said)?.significant).toBe(false)
  expect(effectOf(said)?.relativeInterval.lower).toBeLessThan(0)
  expect(said.headline).toMatchObject({ state: 'collecting', variant: null })
})

test('after a change of weights variants are compared inside epochs, and a reversal is told', async () => {
  // 3 % against 4 % in the first epoch, 5.8 % against 6 % in the second, when B had its share of better visitors.
  const groups = [
    ...arm('A', 900, 36, { epoch: 0 }),
    ...arm('B', 100, 3, { epoch: 0 }),
    ...arm('A', 500, 30, { epoch: 1, day: 1 }),
    ...arm('B', 500, 29, { epoch: 1, day: 1 }),
  ]
  const epochs = [
    { A: 9, B: 1 },
    { A: 1, B: 1 },
  ]
  const said = await read(await openHistory({ groups, epochs }), startOf(20))
  // Half of all visitors in each epoch: (−1 % − 0.2 %) / 2, though 32 of 600 is more than 66 of 1400.
  expect(effectOf(said)?.difference).toBeCloseTo(-0.006, 12)
  expect(effectOf(said)?.relative).toBeCloseTo(-0.006 / 0.05, 12)
  expect(said.epochs).toMatchObject({ stratified: true, reversal: true })
  expect(said.health[0]).toMatchObject({ check: 'split', light: 'green', value: 1 })
})

describe('a fixed test', () => {
  const plan = { mode: 'fixed', visitorsPerVariant: 1500, plannedVisitors: 3000 } as const
  const first = [...arm('A', 1000, 30), ...arm('B', 1000, 60)]
  const second = [...arm('A', 1000, 40, { day: 1 }), ...arm('B', 1000, 40, { day: 1 })]
  const third = [...arm('A', 1000, 90, { day: 2 }), ...arm('B', 1000, 10, { day: 2 })]

  test('is locked until the planned visitors are there', async () => {
    const said = await read(await openHistory({ plan, groups: first }), startOf(20))
    expect(said.headline).toMatchObject({ state: 'early', because: ['locked'] })
    const shown = said.metrics.flatMap(({ variants }) => variants.flatMap(({ effect }) => effect ?? []))
    expect([
      ...shown,
      ...said.weeks.rows,
      ...said.looks.flatMap(({ variants }) => variants[1]?.effect ?? []),
    ]).toEqual([])
  })

  test('is then looked at once, and what comes later is not', async () => {
    const said = await read(await openHistory({ plan, groups: [...first, ...second, ...third] }), startOf(20))
    expect(primary(said)?.variants.map(({ visitors }) => visitors)).toEqual([2000, 2000])
    // 70 against 100 of 2000: z = 0.015 / √(0.0425 · 0.9575 / 1000) = 2.3515, p = 0.0187.
    expect(effectOf(said)).toMatchObject({ significant: true, p: expect.closeTo(0.0187, 4) })
  })
})

test('a guardrail beyond its margin makes a better treatment harmful', async () => {
  const groups = [
    ...arm('A', 2000, 100),
    { variant: 'A', visitors: 400, steps: { form_viewed: 0 } },
    ...arm('B', 2200, 300),
    { variant: 'B', visitors: 200, steps: { form_viewed: 0 } },
  ]
  const plan = { guardrails: [{ metric: 'form_viewed', margin: 0.1 }] }
  const said = await read(await openHistory({ plan, groups }), startOf(8))
  expect(effectOf(said)?.significant).toBe(true)
  expect(said.guardrails).toMatchObject([{ metric: 'form_viewed', variant: 'B', state: 'harmed' }])
  expect(said.headline).toMatchObject({ state: 'harmful', variant: 'B', harmed: ['form_viewed'] })
})

test('a cost is the share turned over: half as many more leads cost a third less', async () => {
  const said = await read(
    await openHistory({ groups: [...arm('A', 5000, 400), ...arm('B', 5000, 600)] }),
    startOf(8),
  )
  const cost = said.metrics.find(({ metric }) => metric === 'cost_per_lead')?.variants[1]?.effect
  const share = effectOf(said)
  expect(cost?.relative).toBeCloseTo(-1 / 3, 12)
  expect(cost?.relativeInterval.lower).toBeCloseTo(1 / (1 + (share?.relativeInterval.upper ?? NaN)) - 1, 12)
  expect(cost).toMatchObject({ significant: true, p: share?.p })
})

test('an effect that wears off is seen in its weeks', async () => {
  const week = (day: number, leads: number) => [
    ...arm('A', 2000, 100, { day }),
    ...arm('B', 2000, leads, { day }),
  ]
  const fading = await read(await openHistory({ groups: [...week(0, 260), ...week(7, 100)] }), startOf(30))
  expect(fading.weeks.rows.map(({ week: monday }) => monday)).toEqual(['2026-06-01', '2026-06-08'])
  // Differences of 8 and 0 points with variances of 80.3 and 47.5 millionths: Q = 0.08² / 127.8e-6 = 50.
  expect(fading.weeks).toMatchObject({ changes: true, p: expect.closeTo(0, 9) })
  const steady = await read(await openHistory({ groups: [...week(0, 150), ...week(7, 151)] }), startOf(30))
  expect(steady.weeks.changes).toBe(false)
})

test('a metric of money waits for payers and compares capped sums', async () => {
  const payers = (variant: string, visitors: number, amount: number): Group => ({
    variant,
    visitors,
    steps: { lead: 0, contract: 1 },
    amount,
  })
  const plan = { metric: 'revenue_per_visitor', windows: { start: 1, lead: 7, qualified: 30, contract: 10 } }
  const groups = [...arm('A', 500, 0), payers('A', 24, 1000), ...arm('B', 500, 0), payers('B', 30, 1000)]
  const history = await openHistory({ plan, groups })
  const few = await read(history, startOf(12))
  expect(few.headline).toMatchObject({ state: 'early', because: ['payers'] })
  await history.add([payers('A', 1, 1000)])
  const enough = await read(history, startOf(12))
  expect(enough.headline.state).toBe('collecting')
  expect(primary(enough)?.variants).toMatchObject([
    { variant: 'A', visitors: 525, conversions: 25, value: expect.closeTo(25_000 / 525, 9) },
    { variant: 'B', visitors: 530, conversions: 30, value: expect.closeTo(30_000 / 530, 9) },
  ])
  expect(effectOf(enough)?.difference).toBeCloseTo(30_000 / 530 - 25_000 / 525, 9)
})

test('the version follows from what was counted, not from when', async () => {
  const history = await openHistory({ groups: arm('A', 10, 1) })
  const hashOf = async (now: number) => (await read(history, now)).data.version.split('.')[1]
  const before = await hashOf(startOf(8))
  expect(await hashOf(startOf(9))).toBe(before)
  await history.add(arm('B', 1, 0))
  expect(await hashOf(startOf(9))).not.toBe(before)
})

test('before anybody came everything is empty and nothing breaks', async () => {
  const said = await read(await openHistory({ groups: [] }), startOf(2))
  expect(said.headline).toMatchObject({ state: 'early', because: ['maturity', 'days'] })
  expect(said.health.map(({ light }) => light)).toEqual(['none', 'none', 'none', 'none', 'none'])
  expect(said.progress).toMatchObject({ visitors: 0, expectedAt: null, matureAt: null })
})
