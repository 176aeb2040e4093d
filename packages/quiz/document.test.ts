import { parseWith } from '@pulya/contract/schema-flaws'
import { definitions } from '@pulya/questions/definitions'
import { describe, expect, test } from 'vitest'

import { quizDocument } from './document.ts'

const everybodyElse = { key: 'rest', title: 'Итог', paragraphs: ['Текст'] }
const quiz = {
  schema: 1,
  locale: 'ru',
  title: 'Проверка',
  theme: 'chambers',
  phone: '+7 495 000-00-00',
  questions: [
    definitions.single.blank('first', 'ru'),
    definitions.slider.blank('second', 'ru'),
    definitions.multiple.blank('third', 'ru'),
  ],
  bands: [{ atLeast: 3, segment: 'hot' }],
  outcomes: [everybodyElse],
  contact: { title: 'Контакт', text: 'Текст', button: 'Отправить', channels: ['call'], consents: [] },
  thanks: { title: 'Спасибо', text: 'Текст' },
}
const flawsOf = (document: unknown) => {
  const parsed = parseWith(quizDocument, document)
  return 'flaws' in parsed ? parsed.flaws : []
}
/** The quiz with a condition on its second question. */
const second = (when: unknown) => ({
  ...quiz,
  questions: quiz.questions.map((question, index) => (index === 1 ? { ...question, when } : question)),
})

test('a plain quiz is accepted as it is', () => {
  expect(parseWith(quizDocument, quiz)).toEqual({ value: quiz })
})

describe('a condition of a question', () => {
  test('may look at an option of a question above', () => {
    expect(flawsOf(second({ not: { question: 'first', has: 'o1' } }))).toEqual([])
  })

  test.each([
    ['first', 'o9', { code: 'reference-unknown', limit: 'o9', pointer: '#/questions/1/when/has' }],
    ['second', 'o1', { code: 'reference-too-late', limit: 'second', pointer: '#/questions/1/when/question' }],
    ['third', 'o1', { code: 'reference-too-late', limit: 'third', pointer: '#/questions/1/when/question' }],
    ['fourth', 'o1', { code: 'reference-unknown', limit: 'fourth', pointer: '#/questions/1/when/question' }],
  ])('on %s having %s is refused', (question, has, flaw) => {
    expect(flawsOf(second({ question, has }))).toEqual([flaw])
  })

  test('is refused at its place however deep it stands', () => {
    const deep = { all: [{ scoreAtLeast: 1 }, { any: [{ not: { question: 'third', has: 'o1' } }] }] }
    expect(flawsOf(second(deep))).toEqual([
      { code: 'reference-too-late', limit: 'third', pointer: '#/questions/1/when/all/1/any/0/not/question' },
    ])
  })

  test('cannot ask how much an option is', () => {
    expect(flawsOf(second({ question: 'first', atLeast: 3 }))).toEqual([
      { code: 'value-wrong', pointer: '#/questions/1/when/question' },
    ])
  })
})

test('points are given only to scores that the quiz has', () => {
  const [first, ...rest] = quiz.questions
  const options = [
    { key: 'a', label: 'A', scores: { heat: 1, second: 5 } },
    { key: 'b', label: 'B' },
  ]
  const scores = [{ key: 'heat', title: 'Heat' }]
  expect(flawsOf({ ...quiz, scores, questions: [{ ...first, options }, ...rest] })).toEqual([
    { code: 'reference-unknown', limit: 'second', pointer: '#/questions/0/options/0/scores/second' },
  ])
})

test('a condition cannot ask for a parameter that every object inherits', () => {
  expect(flawsOf(second({ param: 'constructor', is: 'x' }))).toEqual([
    { code: 'key-invalid', pointer: '#/questions/1/when/param' },
  ])
})

describe('outcomes', () => {
  test('the last one is for everybody else', () => {
    const outcomes = [{ ...everybodyElse, when: { question: 'second', atMost: 10 } }]
    expect(flawsOf({ ...quiz, outcomes })).toEqual([
      { code: 'outcome-default-missing', pointer: '#/outcomes/0/when' },
    ])
  })

  test('may repeat answers only of questions that exist', () => {
    const paragraphs = ['Вы ответили «{third}»', 'И ещё «{nobody}»']
    const outcomes = [{ ...everybodyElse, paragraphs, checklist: ['{gone}'] }]
    expect(flawsOf({ ...quiz, outcomes })).toEqual([
      { code: 'reference-unknown', limit: 'nobody', pointer: '#/outcomes/0/paragraphs/1' },
      { code: 'reference-unknown', limit: 'gone', pointer: '#/outcomes/0/checklist/0' },
    ])
  })
})

test.each(['questions', 'outcomes'] as const)('keys of %s are told apart', (list) => {
  const [one] = quiz[list]
  const flaws = flawsOf({ ...quiz, [list]: [one, ...quiz[list]] })
  expect(flaws).toContainEqual({ code: 'key-repeated', pointer: `#/${list}/1/key` })
})

test('one purpose is asked for once', () => {
  const ask = { purpose: 'ads', label: 'Согласен', document: 'demo-advertising', required: false }
  const contact = { ...quiz.contact, consents: [ask, ask] }
  expect(flawsOf({ ...quiz, contact })).toEqual([
    { code: 'consent-repeated', pointer: '#/contact/consents/1/purpose' },
  ])
})
