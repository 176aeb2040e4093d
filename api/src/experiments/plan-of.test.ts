import { describe, expect, test } from 'vitest'

import { planOf, type Taking } from './plan-of.ts'
import { wantedPlan } from './plan.ts'

const usual = { metric: 'lead', baseline: 0.2, effect: 0.25, visitorsPerDay: 1000 }
const everybody: Taking = { weights: [1, 1], traffic: 1, layer: null, holdout: 0 }

const planned = (wanted: object = {}, taking: Partial<Taking> = {}) => {
  const made = planOf(wantedPlan.parse({ ...usual, ...wanted }), { ...everybody, ...taking })
  if ('flaws' in made) throw new Error(JSON.stringify(made.flaws))
  return made.plan
}

const flaws = (wanted: object, taking: Partial<Taking> = {}) => {
  const made = planOf(wantedPlan.parse({ ...usual, ...wanted }), { ...everybody, ...taking })
  return 'flaws' in made ? made.flaws.map(({ code, pointer }) => `${pointer} ${code}`) : []
}

describe('sizes', () => {
  // power.prop.test(p1 = .2, p2 = .25, power = .8) of R: 1093.739 in each group.
  test('of one look are those of R', () => {
    expect(planned({ mode: 'fixed' })).toMatchObject({
      visitorsPerVariant: 1094,
      plannedVisitors: 2188,
      days: 7,
    })
  })

  test('are 1.7 times as many when the report may be read any day, and the test is tuned for one look', () => {
    expect(planned()).toMatchObject({ visitorsPerVariant: 1860, plannedVisitors: 2188 })
  })

  // The same with sig.level = .025: 1324.654.
  test('share the level among treatments', () => {
    expect(planned({ mode: 'fixed' }, { weights: [1, 1, 1] }).visitorsPerVariant).toBe(1325)
  })

  test('leave out a variant that nobody is shown', () => {
    expect(planned({}, { weights: [1, 1, 0] })).toEqual(planned())
  })

  test('grow with uneven weights, by the treatment that is shown least', () => {
    const uneven = planned({}, { weights: [9, 1] })
    expect(uneven.plannedVisitors).toBeGreaterThan(2 * planned().plannedVisitors)
    expect(planned({}, { weights: [9, 1, 1] }).days).toBeGreaterThanOrEqual(uneven.days)
  })
})

describe('days', () => {
  // 1.7 × 2188 visitors, 100 a day: 37.2 days.
  test('are whole weeks', () => expect(planned({ visitorsPerDay: 100 }).days).toBe(42))

  test('grow as fewer take part: by traffic, by a part of the layer, by the holdout', () => {
    const days = (taking: Partial<Taking>) => planned({ visitorsPerDay: 1000, maxDays: 700 }, taking).days
    // 37.2, 37.2 and 4.1 days of 1000 visitors.
    expect(days({ traffic: 0.1 })).toBe(42)
    expect(days({ layer: { from: 0.2, to: 0.3 } })).toBe(42)
    expect(days({ holdout: 0.1 })).toBe(7)
  })
})

describe('a plan is refused', () => {
  test.each([
    [{ baseline: 0.6, effect: 0.7 }, {}, '#/plan/effect effect-impossible'],
    [{ visitorsPerDay: 10, maxDays: 30 }, {}, '#/plan/maxDays plan-too-long'],
    [{ effect: 1e-200 }, {}, '#/plan/maxDays plan-too-long'],
    [{ visitorsPerDay: 0.5 }, {}, '#/plan/visitorsPerDay traffic-too-small'],
    [{ visitorsPerDay: 5 }, { traffic: 0.1 }, '#/plan/visitorsPerDay traffic-too-small'],
    [{ metric: 'time_to_answer' }, {}, '#/plan/metric metric-undecidable'],
    [{ guardrails: [{ metric: 'lead', margin: 0.1 }] }, {}, '#/plan/guardrails/0/metric guardrail-primary'],
    [
      {
        guardrails: [
          { metric: 'contract', margin: 0.1 },
          { metric: 'contract', margin: 0.2 },
        ],
      },
      {},
      '#/plan/guardrails/1/metric guardrail-repeated',
    ],
    [{}, { weights: [0, 1] }, '#/weights control-removed'],
    [{}, { weights: [1, 0] }, '#/weights variants-too-few'],
    [{}, { layer: { from: 0.5, to: 0.5 } }, '#/layer range-empty'],
  ])('%j %j', (wanted, taking, flaw) => expect(flaws(wanted, taking)).toEqual([flaw]))

  const bandit = { bandit: true, metric: 'form_viewed' }

  test('as a bandit, unless it has three variants, may be read any day, and is known within a day', () => {
    expect(flaws(bandit, { weights: [1, 1, 1] })).toEqual([])
    expect(flaws(bandit)).toEqual(['#/plan/bandit bandit-variants'])
    expect(flaws({ ...bandit, mode: 'fixed' }, { weights: [1, 1, 1] })).toEqual(['#/plan/mode bandit-fixed'])
    expect(flaws({ ...bandit, metric: 'lead' }, { weights: [1, 1, 1] })).toEqual([
      '#/plan/metric bandit-slow',
    ])
    const quick = { ...bandit, metric: 'lead', windows: { lead: 1 } }
    expect(flaws(quick, { weights: [1, 1, 1] })).toEqual([])
  })

  test('for everything that is wrong at once', () => {
    const wanted = {
      baseline: 0.9,
      effect: 1,
      guardrails: [{ metric: 'lead', margin: 0.1 }],
      visitorsPerDay: 0.1,
    }
    expect(flaws(wanted)).toHaveLength(3)
  })
})
