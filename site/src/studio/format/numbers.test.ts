import { describe, expect, it } from 'vitest'

import { change, count, megabytes, money, percent, pValue, tick } from './numbers.ts'

const thin = '\u202f'

describe('numbers', () => {
  it('are grouped by thin spaces in Russian and by commas in English', () => {
    expect(count('ru', 1_234_567)).toBe(`1${thin}234${thin}567`)
    expect(count('en', 1_234_567)).toBe('1,234,567')
  })

  it.each([
    [0.0324, `3,2${thin}%`, '3.2%'],
    [0, `0,0${thin}%`, '0.0%'],
    [0.00042, `0,04${thin}%`, '0.04%'],
    [1, `100,0${thin}%`, '100.0%'],
  ])('as a share: %d', (share, ru, en) => {
    expect(percent('ru', share)).toBe(ru)
    expect(percent('en', share)).toBe(en)
  })

  it.each([
    [2_411_725, `2,3${thin}МБ`, `2.3${thin}MB`],
    [329, `0,1${thin}МБ`, `0.1${thin}MB`],
  ])('as the weight of a file: %d bytes', (bytes, ru, en) => {
    expect(megabytes('ru', bytes)).toBe(ru)
    expect(megabytes('en', bytes)).toBe(en)
  })

  it('under a chart have no more digits than they need', () => {
    expect([0, 0.05, 0.005].map((share) => tick('ru', share))).toEqual([
      `0${thin}%`,
      `5${thin}%`,
      `0,5${thin}%`,
    ])
  })

  it.each([
    [0.344, `+34${thin}%`, '+34%'],
    [-0.085, `\u22128,5${thin}%`, '\u22128.5%'],
    [0, `0${thin}%`, '0%'],
    [0.0999, `+10${thin}%`, '+10%'],
  ])('as a change: %d', (share, ru, en) => {
    expect(change('ru', share)).toBe(ru)
    expect(change('en', share)).toBe(en)
  })

  it.each([
    [0.01234, '0,012', '0.012'],
    [0.5, '0,50', '0.50'],
    [1, '1,00', '1.00'],
    [0.00001, '< 0,001', '< 0.001'],
  ])('as a p-value: %d', (p, ru, en) => {
    expect(pValue('ru', p)).toBe(ru)
    expect(pValue('en', p)).toBe(en)
  })

  it('as money show kopecks only where there are any', () => {
    expect(money('ru', 15_000_000, 'RUB')).toBe(`150${thin}000${thin}₽`)
    expect(money('en', 1_050, 'RUB')).toBe('₽10.50')
  })
})
