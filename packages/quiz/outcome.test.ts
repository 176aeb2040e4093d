import { definitions, question } from '@pulya/questions/definitions'
import { describe, expect, test } from 'vitest'

import type { Answers } from './answers.ts'
import { quizDocument } from './document.ts'
import { resultOf } from './result.ts'
import { givenNothing } from './run.ts'

const texts = { title: 'Итог', paragraphs: ['Текст'] }
const debts = question.parse({
  ...definitions.multiple.blank('debts', 'ru'),
  options: [
    { key: 'bank', label: 'Банк', points: 4, tags: ['bank'] },
    { key: 'friend', label: 'Друг', points: -1, tags: ['private', 'bank'] },
  ],
})
const quiz = quizDocument.parse({
  schema: 1,
  locale: 'ru',
  title: 'Проверка',
  theme: 'chambers',
  phone: '+7 495 000-00-00',
  questions: [debts, definitions.slider.blank('share', 'ru')],
  // Not in order: the highest one reached counts.
  bands: [
    { atLeast: 3, segment: 'warm' },
    { atLeast: 4, segment: 'hot' },
  ],
  outcomes: [
    { key: 'deep', when: { question: 'share', atLeast: 50, atMost: 80 }, segment: 'cold', ...texts },
    { key: 'rest', ...texts },
  ],
  contact: { title: 'Контакт', text: 'Текст', button: 'Отправить', channels: [], consents: [] },
  thanks: { title: 'Спасибо', text: 'Текст' },
})
const result = (answers: Answers) => resultOf(quiz, { answers, given: givenNothing('2026-11-22') })
const picked = (...keys: string[]) => ({ debts: { picked: keys } })

test('points add up over what is picked', () => {
  expect(result(picked('bank', 'friend')).score).toBe(3)
  expect(result({}).score).toBe(0)
})

test('a tag is told once', () => {
  expect(result(picked('bank', 'friend')).tags).toEqual(['bank', 'private'])
})

describe('the segment', () => {
  test.each([
    [['bank'], 'hot'],
    [['bank', 'friend'], 'warm'],
    [['friend'], 'cold'],
  ])('of %j is %s', (keys, segment) => {
    expect(result(picked(...keys)).segment).toBe(segment)
  })

  test('is the outcome’s own, if it has one', () => {
    expect(result({ ...picked('bank'), share: 60 }).segment).toBe('cold')
  })
})

test.each([
  [49.5, 'rest'],
  [50, 'deep'],
  [80, 'deep'],
  [80.5, 'rest'],
])('a share of %d leads to “%s”', (share, key) => {
  expect(result({ share }).outcome.key).toBe(key)
})
