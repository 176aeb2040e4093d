import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import type { YesNoConfig } from './definition.ts'
import { rules } from './rules.ts'

const insured: YesNoConfig = {
  kind: 'yes-no',
  key: 'insured',
  title: 'Машина застрахована?',
  required: true,
  options: [
    { key: 'yes', label: 'Да, каско', points: 3, value: 1 },
    { key: 'no', label: 'Пока нет', value: 0 },
  ],
}
const [yes, no] = insured.options
const day = '2026-11-22'

describe('the options are yes and no, in this order, and nothing else', () => {
  test.each([
    ['one of them', [yes]],
    ['a third one', [yes, no, { key: 'maybe', label: 'Не помню' }]],
    ['another key', [yes, { ...no, key: 'never' }]],
    ['turned round', [no, yes]],
  ])('%s is refused', (_name, options) => {
    expect(parseWith(question, { ...insured, options })).toHaveProperty('flaws')
  })
})

test('the words are the author’s, and an option may stand for a number', () => {
  expect(rules.asText(insured, 'no', 'ru')).toBe('Пока нет')
  expect(rules.amount(insured, 'yes', day)).toBe(1)
  expect(rules.keys('yes')).toEqual(['yes'])
})

test('what is neither yes nor no does not fit', () => {
  const posted = readPosted(insured, new URLSearchParams('insured=maybe'))
  expect(flawsIn(insured, posted, day)).toEqual([{ code: 'answer-shape', pointer: '#/answers/insured' }])
})
