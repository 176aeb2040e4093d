import { describe, expect, it } from 'vitest'

import { kopecks } from './roubles.ts'

describe('a sum in roubles', () => {
  it.each([
    ['150000', 15_000_000],
    ['150 000', 15_000_000],
    ['150\u00a0000 ₽', 15_000_000],
    ['1500,5', 150_050],
    ['1500.05 руб.', 150_005],
    ['0', 0],
    ['0,01', 1],
  ])('%s', (typed, minor) => {
    expect(kopecks(typed)).toBe(minor)
  })

  it.each(['', 'сто', '-5', '1,234', '12.345,67', '1e5', '123456789012'])(
    'is not read out of %j',
    (typed) => {
      expect(kopecks(typed)).toBeUndefined()
    },
  )
})
