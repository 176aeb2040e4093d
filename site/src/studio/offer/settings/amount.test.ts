import { describe, expect, test } from 'vitest'

import { amountOf, amountTyped } from './amount.ts'

describe('a sum as it is typed', () => {
  test.each([
    ['24 900', 'RUB', 2_490_000],
    ['1500,5', 'RUB', 150_050],
    ['19.50', 'GBP', 1950],
    ['0', 'RUB', 0],
    // https://www.six-group.com/dam/download/financial-information/data-center/iso-currrency/lists/list-one.xml
    ['5000', 'JPY', 5000],
    ['1.234', 'KWD', 1234],
  ])('%s %s is %d in minor units', (typed, currency, minor) => {
    expect(amountOf(typed, currency)).toBe(minor)
  })

  test.each([
    ['', 'RUB'],
    ['дорого', 'RUB'],
    ['-5', 'RUB'],
    ['1.234', 'RUB'],
    ['10.5', 'JPY'],
  ])('“%s” %s is no sum', (typed, currency) => {
    expect(amountOf(typed, currency)).toBeUndefined()
  })

  test.each([
    [2_490_000, 'RUB', '24900'],
    [1950, 'GBP', '19.50'],
    [5000, 'JPY', '5000'],
  ])('%d %s is shown for typing as %s', (minor, currency, typed) => {
    expect(amountTyped(minor, currency)).toBe(typed)
    expect(amountOf(typed, currency)).toBe(minor)
  })
})
