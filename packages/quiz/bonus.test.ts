import type { Question } from '@pulya/questions/definitions'
import { expect, test } from 'vitest'

import { bonusInWords, bonusOf } from './bonus.ts'
import { givenNothing } from './run.ts'

const asked = (key: string, more: object = {}): Question => ({
  kind: 'yes-no',
  key,
  title: key,
  required: false,
  options: [
    { key: 'yes', label: 'Yes' },
    { key: 'no', label: 'No' },
  ],
  ...more,
})
const bonus = { title: 'Скидка', text: 'За ответы', amount: 'min(3, answered)', unit: '%', days: 7 }
const quiz = { questions: ['a', 'b', 'c', 'd'].map((key) => asked(key)), bonus }
const run = (...answered: string[]) => ({
  answers: Object.fromEntries(answered.map((key) => [key, 'yes'])),
  given: givenNothing('2026-11-22'),
})

test('a bonus grows with what was answered, up to its most', () => {
  expect(bonusOf(quiz, run('a'))).toEqual({ amount: 1, unit: '%', days: 7 })
  expect(bonusOf(quiz, run('a', 'b', 'c', 'd'))?.amount).toBe(3)
})

test('answers beside the path earn nothing', () => {
  const hidden = { ...quiz, questions: [asked('a'), asked('b', { when: { question: 'a', has: 'no' } })] }
  expect(bonusOf(hidden, run('a', 'b'))?.amount).toBe(1)
})

test('nothing is granted for nothing, or where no bonus is promised', () => {
  expect(bonusOf(quiz, run())).toBeUndefined()
  expect(bonusOf({ ...quiz, bonus: { ...bonus, amount: '0 - answered' } }, run('a'))).toBeUndefined()
  expect(bonusOf({ questions: quiz.questions }, run('a'))).toBeUndefined()
})

test('a bonus is said with its unit, as numbers are written there', () => {
  expect(bonusInWords('ru', { amount: 3000, unit: '₽' })).toBe('3\u00a0000\u00a0₽')
  expect(bonusInWords('en', { amount: 2.5, unit: '%' })).toBe('2.5%')
  expect(bonusInWords('en', { amount: 7, unit: '' })).toBe('7')
})
