import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { amountIn, countIn, type Decimal, decimalOf } from './amount-in.ts'

const roubles = (cell: string, decimal: Decimal = 'point') => amountIn(cell, { decimal, currency: 'RUB' })

describe('what parts the fraction', () => {
  test.each<[string[], string]>([
    [['12,5', '1 000,00'], 'comma'],
    [['12.5', '1,000.00'], 'point'],
    [['1.234,56'], 'comma'],
    [['1,234,567'], 'point'],
    [['1 234,567'], 'comma'],
    [['0,125'], 'comma'],
    [['1,234'], 'unclear'],
    [['1,234', '12,50'], 'comma'],
    [['12,50', '12.50'], 'unclear'],
    [['100', '2000'], 'point'],
    [['1 234,10 ₽', '-'], 'comma'],
    [[], 'point'],
  ])('of %j is the %s', (cells, decimal) => {
    expect(decimalOf(cells)).toBe(decimal)
  })
})

describe('an amount', () => {
  test.each([
    ['0', 0],
    ['1500', 150_000],
    ['1500.5', 150_050],
    ['1 500.50', 150_050],
    ['1\u00a0500.50\u00a0₽', 150_050],
    ['1\u202f500.50 руб.', 150_050],
    ['RUB 12', 1200],
    ['1,234,567.89', 123_456_789],
    ["1'234.5", 123_450],
    ['1.005', 101],
    ['0.004999', 0],
    ['--', 0],
    ['—', 0],
  ])('%j is %d kopecks', (cell, value) => {
    expect(roubles(cell)).toEqual({ value })
  })

  test('has as many digits behind the point as its currency', () => {
    expect(amountIn('1500', { decimal: 'point', currency: 'JPY' })).toEqual({ value: 1500 })
    expect(amountIn('1.234', { decimal: 'point', currency: 'KWD' })).toEqual({ value: 1234 })
  })

  test('in dollars may be in any dollars, and in nothing else', () => {
    expect(amountIn('$5', { decimal: 'point', currency: 'CAD' })).toEqual({ value: 500 })
    expect(roubles('$5')).toEqual({ flaw: { code: 'currency-other', limit: 'RUB' } })
  })

  const currency = fc.constantFrom('', ' ₽', '\u00a0руб.', ' RUB')
  const ways = [
    ['comma', 'ru', /\s/g, ' '],
    ['comma', 'de', /x/g, ''],
    ['point', 'en', /x/g, ''],
  ] as const
  test.each(ways)('as written with a %s in %s is read back', (decimal, locale, from, to) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), currency, (minor, after) => {
        const style = { minimumFractionDigits: 2 }
        const written = new Intl.NumberFormat(locale, style).format(minor / 100).replace(from, to)
        expect(roubles(written + after, decimal)).toEqual({ value: minor })
      }),
    )
  })

  test('is read out of nothing else, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+e ₽$%()xNaN')) }),
        (cell) => {
          const read = roubles(cell)
          if ('flaw' in read) return
          expect(Number.isSafeInteger(read.value) && read.value >= 0).toBe(true)
          expect(cell).toMatch(/^[^+e%()xNa]*$/)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['', 0],
  ['-', 0],
  ['12', 12],
  ['12 400', 12_400],
  ['1,200', 1200],
  ['1.200.000', 1_200_000],
])('a count of %j is %d', (cell, value) => {
  expect(countIn(cell)).toEqual({ value })
})

test.each(['1.5', '-1', '1e3', '12,40', 'ten', '1,2000'])('%j is no count', (cell) => {
  expect(countIn(cell)).toEqual({ flaw: { code: 'number-whole' } })
})
