import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { price } from './definition.ts'
import { discount } from './discount.ts'

const block = { id: 'p', kind: 'price', amount: 2_490_000, currency: 'RUB' }
const old = { amount: 3_000_000, reason: 'Зимой бригады свободнее', since: '2026-12-01' }
const flawsOf = (change: object) => {
  const parsed = parseWith(price.schema, { ...block, ...change })
  return 'flaws' in parsed ? parsed.flaws : []
}

test('a price with an old one, its reason and its date is taken as it is', () => {
  expect(price.schema.parse({ ...block, old })).toEqual({ ...block, old })
})

describe('is refused:', () => {
  test.each([
    ['an old price without a reason', { old: { ...old, reason: '' } }, '#/old/reason', 'text-required'],
    ['an old price of no date', { old: { ...old, since: undefined } }, '#/old/since', 'member-required'],
    [
      'a day that is not in the calendar',
      { old: { ...old, since: '2026-02-30' } },
      '#/old/since',
      'value-wrong',
    ],
    ['a discount somebody typed', { discount: 20 }, '#/discount', 'member-unknown'],
    ['kopecks in parts', { amount: 10.5 }, '#/amount', 'number-not-whole'],
    ['a price below nothing', { amount: -1 }, '#/amount', 'number-too-small'],
    ['a currency nobody has', { currency: 'RUR ' }, '#/currency', 'value-wrong'],
    [
      'an old price that is the same',
      { old: { ...old, amount: 2_490_000 } },
      '#/old/amount',
      'number-too-small',
    ],
    [
      'a variant dearer than the old price',
      { old, variants: { B: { amount: 3_100_000 } } },
      '#/variants/B/amount',
      'number-too-small',
    ],
    [
      'an old price of a variant that is less than the price',
      { old, variants: { B: { old: { ...old, amount: 1 } } } },
      '#/variants/B/old/amount',
      'number-too-small',
    ],
  ])('%s', (_what, change, pointer, code) => {
    expect(flawsOf(change)).toEqual([expect.objectContaining({ pointer, code })])
  })
})

test('a variant may try another price', () => {
  expect(flawsOf({ old, variants: { B: { amount: 1_990_000, from: true } } })).toEqual([])
})

test.each([
  [30_000, 24_900, 17],
  [100, 1, 99],
  [3, 1, 66],
  [3, 2, 33],
  [1000, 999, 0],
  [100, 0, 100],
])('from %d to %d is a discount of %d per cent, never rounded up', (before, now, percent) => {
  expect(discount(before, now)).toBe(percent)
})
