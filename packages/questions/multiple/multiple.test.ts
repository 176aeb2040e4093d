import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { cleanAnswer, flawsIn } from '../check.ts'
import { readPosted } from '../pages.ts'
import type { MultipleAnswer, MultipleConfig } from './definition.ts'
import { afterPick } from './pick.ts'
import { rules } from './rules.ts'

const lenders: MultipleConfig = {
  kind: 'multiple',
  key: 'lenders',
  title: 'Кому вы должны?',
  required: true,
  options: [
    { key: 'banks', label: 'Банки' },
    { key: 'people', label: 'Физлица' },
    { key: 'other', label: 'Другое', other: true },
    { key: 'nobody', label: 'Никому', exclusive: true },
  ],
  atLeast: 2,
  atMost: 2,
}
const codeOf = (picked: string[], other?: string) =>
  rules.flaw(lenders, other === undefined ? { picked } : { picked, other }, '2026-11-22')?.code

describe('what is refused', () => {
  test.each([
    [[], 'answer-required'],
    [['banks'], 'choose-at-least'],
    [['banks', 'people', 'other'], 'choose-at-most'],
    [['banks', 'shops'], 'option-unknown'],
    [['banks', 'banks'], 'option-repeated'],
    [['nobody', 'banks'], 'option-exclusive'],
    [['banks', 'other'], 'other-required'],
  ])('%j is %s', (picked, code) => {
    expect(codeOf(picked)).toBe(code)
  })

  test('an exclusive option needs no company', () => {
    expect(codeOf(['nobody'])).toBeUndefined()
  })

  test('spaces do not say what “other” is', () => {
    expect(codeOf(['banks', 'other'], '  ')).toBe('other-required')
    expect(codeOf(['banks', 'other'], 'брату')).toBeUndefined()
  })

  test('more than five thousand characters of free text', () => {
    const long = (length: number) => ({ picked: ['banks', 'other'], other: 'я'.repeat(length) })
    expect(flawsIn(lenders, long(5000), '2026-11-22')).toEqual([])
    expect(flawsIn(lenders, long(5001), '2026-11-22')).toEqual([
      { code: 'text-too-long', limit: 5000, pointer: '#/answers/lenders' },
    ])
  })
})

test('free text is cleaned, and dropped when its option is not picked', () => {
  const spaced = { picked: ['banks', 'other'], other: ' бывшему \n работодателю ' }
  expect(cleanAnswer(lenders, spaced, '2026-11-22')).toEqual({
    value: { picked: ['banks', 'other'], other: 'бывшему работодателю' },
  })
  expect(cleanAnswer(lenders, { picked: ['banks', 'people'], other: 'брату' }, '2026-11-22')).toEqual({
    value: { picked: ['banks', 'people'] },
  })
})

test('the words follow the author’s order and say what “other” is', () => {
  expect(rules.asText(lenders, { picked: ['other', 'banks'], other: 'брату' }, 'ru')).toBe(
    'Банки, Другое: брату',
  )
})

test('a posted form carries every box and the text', () => {
  const form = new URLSearchParams('lenders=banks&lenders=other&lenders.other=брату')
  expect(readPosted(lenders, form)).toEqual({ picked: ['banks', 'other'], other: 'брату' })
})

describe('boxes ticked one after another', () => {
  const step = fc.record({ option: fc.constantFrom(...lenders.options), on: fc.boolean() })

  test('never leave an exclusive option in company, and the last tick always counts', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        let answer: MultipleAnswer | undefined
        for (const { option, on } of steps) {
          answer = afterPick(lenders, answer ?? { picked: [] }, option, on)
          expect(answer?.picked.includes(option.key) ?? false).toBe(on)
          expect(answer && rules.flaw(lenders, answer, '2026-11-22')?.code).not.toBe('option-exclusive')
        }
      }),
    )
  })

  test('unticking the last one is silence again', () => {
    const [banks] = lenders.options
    expect(banks && afterPick(lenders, { picked: ['banks'] }, banks, false)).toBeUndefined()
  })
})
