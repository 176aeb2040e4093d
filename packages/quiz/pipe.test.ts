import { definitions, question } from '@pulya/questions/definitions'
import { expect, test } from 'vitest'

import type { Answers } from './answers.ts'
import { pipe } from './pipe.ts'
import { givenNothing } from './run.ts'

const quiz = {
  locale: 'ru' as const,
  questions: [
    question.parse(definitions.single.blank('goal', 'ru')),
    question.parse(definitions.slider.blank('share', 'ru')),
    question.parse({ ...definitions.single.blank('hidden', 'ru'), when: { question: 'goal', has: 'o2' } }),
  ],
}
const runOf = (answers: Answers) => ({ answers, given: givenNothing('2026-11-22') })

test('a line repeats answers in the visitor’s words', () => {
  const answers = { goal: 'o1', share: 45 }
  expect(pipe(quiz, runOf(answers), ['«{goal}» и {share}', 'Без вставок'])).toEqual([
    '«Первое» и 45\u00a0%',
    'Без вставок',
  ])
})

test('a line about an answer nobody gave is left out', () => {
  const lines = ['{share} дохода', 'Выбор: {hidden}', 'Остаётся']
  expect(pipe(quiz, runOf({ goal: 'o1', hidden: 'o1' }), lines)).toEqual(['Остаётся'])
})

test('an answer that looks like a place or a replacement pattern is put in as it is', () => {
  const other = {
    ...definitions.multiple.blank('why', 'ru'),
    options: [
      { key: 'a', label: 'А' },
      { key: 'other', label: 'Другое', other: true },
    ],
  }
  const asked = { locale: 'ru' as const, questions: [question.parse(other)] }
  const answers = { why: { picked: ['other'], other: '{why} $& $1' } }
  expect(pipe(asked, runOf(answers), ['{why}!'])).toEqual(['Другое: {why} $& $1!'])
})
