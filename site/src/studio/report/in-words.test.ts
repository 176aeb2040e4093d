import { describe, expect, it } from 'vitest'

import { changeInterval, intervalInWords, sureRange, valueInWords } from './in-words.ts'

const thin = '\u202f'
const minus = '\u2212'
const to = '–\u2060'
const share = { unit: 'share', currency: 'RUB' } as const
const money = { unit: 'money', currency: 'RUB' } as const
const seconds = { unit: 'seconds', currency: 'RUB' } as const

describe('a number of a metric', () => {
  it.each([
    [null, share, '—', '—'],
    [0.0412, share, `4,1${thin}%`, '4.1%'],
    [1_234_567, money, `12${thin}346${thin}₽`, '₽12,346'],
    [1050.4, money, `10,50${thin}₽`, '₽10.50'],
    [8.25, seconds, `8,3${thin}с`, `8.3${thin}s`],
    [150, seconds, `3${thin}мин`, `3${thin}min`],
    [9000, seconds, `3${thin}ч`, `3${thin}h`],
    [86_400 * 19, seconds, `19${thin}дн.`, `19${thin}days`],
  ] as const)('%s', (value, measure, ru, en) => {
    expect(valueInWords('ru', value, measure)).toBe(ru)
    expect(valueInWords('en', value, measure)).toBe(en)
  })
})

describe('an interval', () => {
  it('of a share names per cent once, of money the currency twice', () => {
    expect(intervalInWords('ru', { lower: 0.021, upper: 0.048 }, share)).toBe(`2,1–4,8${thin}%`)
    expect(intervalInWords('en', { lower: 0, upper: 0.0071 }, share)).toBe('0.0–0.71%')
    expect(intervalInWords('ru', { lower: 80_000, upper: 190_000 }, money)).toBe(
      `800${thin}₽ – 1${thin}900${thin}₽`,
    )
  })

  it('of a change may have no upper end', () => {
    expect(changeInterval('ru', { lower: -0.2, upper: 0.45 })).toBe(`от ${minus}20${thin}% до +45${thin}%`)
    expect(changeInterval('ru', { lower: 0.05, upper: null })).toBe(`от +5${thin}%`)
    expect(changeInterval('en', { lower: 0.05, upper: null })).toBe('+5% or more')
  })

  it('says how much only where it does not touch zero', () => {
    expect(sureRange('ru', { lower: 0.12, upper: 0.48 })).toEqual({ range: `12${to}48${thin}%`, open: false })
    expect(sureRange('en', { lower: -0.48, upper: -0.085 })).toEqual({ range: `8.5${to}48%`, open: false })
    expect(sureRange('en', { lower: 0.05, upper: null })).toEqual({ range: '5%', open: true })
    expect(sureRange('en', { lower: -0.01, upper: 0.48 })).toBeUndefined()
    expect(sureRange('en', { lower: null, upper: null })).toBeUndefined()
  })
})
