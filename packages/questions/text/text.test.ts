import { describe, expect, test } from 'vitest'

import { cleanAnswer } from '../check.ts'
import { definitions } from '../definitions.ts'
import type { TextConfig } from './definition.ts'
import { rules } from './rules.ts'

const day = '2026-11-22'
const company: TextConfig = { ...definitions.text.blank('company', 'ru'), max: 5 }
const optional = { ...company, required: false }

test('an answer is stored as one clean line', () => {
  const asked = { ...company, max: 40 }
  expect(cleanAnswer(asked, ' ООО \n «Ромашка\u200b» ', day)).toEqual({ value: 'ООО «Ромашка»' })
})

describe('nothing but what nobody sees', () => {
  test.each(['', ' ', '\u00a0\n', '\u200b', '\ufeff \u2060'])('%j is silence', (typed) => {
    expect(rules.flaw(company, typed, day)).toEqual({ code: 'answer-required' })
    expect(cleanAnswer(company, typed, day)).toEqual({ flaw: { code: 'answer-required' } })
    expect(rules.flaw(optional, typed, day)).toBeUndefined()
    expect(cleanAnswer(optional, typed, day)).toEqual({ value: undefined })
  })
})

describe('the limit', () => {
  test.each(['абвгд', '  абвгд  ', '😀😀😀😀😀', 'е\u0308е\u0308е\u0308е\u0308е\u0308', 'а\u200b\u200bбвгд'])(
    'counts %j as five characters',
    (typed) => {
      expect(rules.flaw(company, typed, day)).toBeUndefined()
      expect(cleanAnswer(company, typed, day)).toHaveProperty('value')
    },
  )

  test('refuses the sixth', () => {
    expect(rules.flaw(company, 'абвгде', day)).toEqual({ code: 'text-too-long', limit: 5 })
  })

  test('is three hundred where the author sets none', () => {
    const asked = definitions.text.blank('company', 'ru')
    expect(rules.flaw(asked, 'я'.repeat(300), day)).toBeUndefined()
    expect(rules.flaw(asked, 'я'.repeat(301), day)).toEqual({ code: 'text-too-long', limit: 300 })
  })
})

test.each(['\ud800', 'а\0'])('broken text %j is refused in the browser as on the server', (typed) => {
  expect(rules.flaw(company, typed, day)).toEqual({ code: 'text-malformed' })
  expect(cleanAnswer(company, typed, day)).toEqual({ flaw: { code: 'text-malformed' } })
})

test('conditions see the words the server will store, before they are sent', () => {
  expect(rules.text?.(' ООО \n «Ромашка\u200b» ')).toBe('ООО «Ромашка»')
})
