import { expect, test } from 'vitest'

import { summariseFactors } from './factor-summary.ts'
import type { Remembered } from './memory.ts'

type Arms = Record<string, [visitors: number, conversions: number]>

/** The first is the control; B tries the headline and C the picture. */
const decided = (arms: Arms, about: Partial<Remembered> = {}): Remembered => ({
  experiment: 'k7f3-q9d2aa',
  name: 'Headline',
  hypothesis: '',
  document: { id: 'k7f3-offer2', title: 'Offer', slug: 'offer' },
  outcome: 'winner',
  variant: 'B',
  reason: 'Better',
  at: 0,
  by: 'me',
  metric: { key: 'lead', unit: 'share' },
  results: Object.entries(arms).map(([variant, [visitors, conversions]]) => ({
    variant,
    visitors,
    conversions,
    value: null,
    relative: null,
    relativeInterval: null,
  })),
  variants: Object.keys(arms).map((key, index) => ({
    key,
    name: key,
    control: index === 0,
    factors: key === 'B' ? ['headline'] : key === 'C' ? ['picture'] : [],
    theme: 'paper',
    parts: [],
  })),
  ...about,
})

test('effects of one tag weigh by their precision', () => {
  const summary = summariseFactors([
    decided({ A: [1000, 100], B: [1000, 120] }),
    decided({ A: [400, 50], B: [400, 60] }, { outcome: 'no-difference', variant: null }),
  ])
  // By hand, in Python: log ratios with half a conversion more, weighed by the inverse of their variance.
  expect(summary).toEqual([
    {
      factor: 'headline',
      experiments: 2,
      wins: 1,
      effect: {
        relative: expect.closeTo(0.198668, 6),
        lower: expect.closeTo(-0.021308, 6),
        upper: expect.closeTo(0.468088, 6),
        comparisons: 2,
        p: expect.closeTo(0.996993, 6),
      },
    },
  ])
})

test('a tag is won by the variant that tried it, not by its neighbour', () => {
  const summary = summariseFactors([decided({ A: [100, 10], B: [100, 10], C: [100, 10] })])
  expect(summary.map(({ factor, wins }) => [factor, wins])).toEqual([
    ['headline', 1],
    ['picture', 0],
  ])
})

test('money and empty variants are counted but not pooled', () => {
  const [money] = summariseFactors([
    decided({ A: [100, 10], B: [100, 20] }, { metric: { key: 'revenue_per_visitor', unit: 'money' } }),
  ])
  const [empty] = summariseFactors([decided({ A: [0, 0], B: [0, 0] })])
  expect([money?.effect, empty?.effect]).toEqual([null, null])
})

test('nobody converting, or everybody, is no division by nothing', () => {
  const [none] = summariseFactors([decided({ A: [100, 0], B: [100, 0] })])
  expect(none?.effect?.relative).toBeCloseTo(0, 12)
  const [all] = summariseFactors([decided({ A: [100, 100], B: [100, 100] })])
  expect(all?.effect).toBeNull()
})
