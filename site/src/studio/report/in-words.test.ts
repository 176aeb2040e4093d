import { describe, expect, it } from 'vitest'

import { rateInterval, upliftInterval } from './in-words.ts'
import { stepName } from './step-name.ts'

const thin = '\u202f'
const minus = '\u2212'

describe('an interval', () => {
  it('of a share names per cent once', () => {
    expect(rateInterval('ru', { lower: 0.021, upper: 0.048 })).toBe(`2,1–4,8${thin}%`)
    expect(rateInterval('en', { lower: 0, upper: 0.0071 })).toBe('0.0–0.71%')
  })

  it('of an uplift may have no upper end', () => {
    expect(upliftInterval('ru', { lower: -0.2, upper: 0.45 })).toBe(`от ${minus}20${thin}% до +45${thin}%`)
    expect(upliftInterval('ru', { lower: 0.05, upper: null })).toBe(`от +5${thin}%`)
    expect(upliftInterval('en', { lower: 0.05, upper: null })).toBe('+5% or more')
  })
})

describe('a step', () => {
  it('is named in words, a question by what was asked', () => {
    expect(stepName({ step: 'quiz_started' }, 'ru')).toBe('Начали квиз')
    expect(stepName({ step: 'answer:debt', question: 'How much?' }, 'en')).toBe('Answered: How much?')
  })

  it('that we do not know yet is shown by its name', () => {
    expect(stepName({ step: 'toString' }, 'en')).toBe('toString')
  })
})
