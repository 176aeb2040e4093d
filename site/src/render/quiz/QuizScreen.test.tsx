import type { QuizPage } from '@pulya/offer/page'
import { quizDocument } from '@pulya/quiz/document'
import { givenNothing } from '@pulya/quiz/run'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { QuizScreen } from './QuizScreen.tsx'
import { titleOf } from './title.ts'

const document = quizDocument.parse({
  schema: 1,
  locale: 'ru',
  title: 'Проверка',
  theme: 'chambers',
  phone: '+7 495 000-00-00',
  questions: [
    {
      kind: 'multiple',
      key: 'whom',
      title: 'Кому вы должны?',
      required: true,
      options: [
        { key: 'banks', label: 'Банкам' },
        { key: 'other', label: 'Другое', other: true },
      ],
    },
  ],
  bands: [],
  outcomes: [
    { key: 'talk', title: 'Поговорим', paragraphs: ['Вы должны: {whom}.', 'Звоните +7 495 000-00-00'] },
  ],
  contact: {
    title: 'Куда ответить?',
    text: 'Юрист ответит',
    button: 'Жду ответа',
    channels: ['max'],
    consents: [],
  },
  thanks: { title: 'Спасибо', text: 'Перезвоним' },
})
const page = (more: Partial<QuizPage>): QuizPage => ({
  kind: 'quiz',
  snapshot: { ...document, publicId: 'demo-quiz2', contact: { ...document.contact, consents: [] } },
  screen: { at: 'question', key: 'whom' },
  answers: {},
  given: givenNothing('2026-11-22'),
  action: '/q/proverka/run/1',
  embed: { src: '/w/demo-quiz2.js' },
  ...more,
})
const html = (more: Partial<QuizPage>) => renderToString(<QuizScreen page={page(more)} />)

test('a question is a form of its own that posts without script', () => {
  expect(html({})).toMatch(/^<form [^>]*method="post" action="\/q\/proverka\/run\/1" novalidate>/)
  expect(html({})).toContain('<legend')
  expect(html({})).not.toContain('checked')
})

test('an answer given before is there on the way back', () => {
  expect(html({ answers: { whom: { picked: ['banks'] } } })).toMatch(/value="banks" checked/)
})

test('a refused answer is shown as it was posted, with the same words above it and beside it', () => {
  const form = {
    posted: new URLSearchParams('whom=other&whom.other='),
    flaws: [{ pointer: '#/answers/whom', code: 'other-required' }],
  } as const
  const refused = html({ form, answers: { whom: { picked: ['banks'] } } })
  expect(refused).toMatch(/value="other" checked/)
  expect(refused).not.toMatch(/value="banks" checked/)
  expect(refused.match(/Напишите свой вариант/g)).toHaveLength(2)
  expect(refused).toContain('<a href="#question">')
  expect(titleOf(page({ form }))).toBe('Ошибка: Кому вы должны? — Проверка')
})

test('the outcome repeats the answers and keeps a phone in one piece', () => {
  const outcome = html({ screen: { at: 'outcome' }, answers: { whom: { picked: ['banks'] } } })
  expect(outcome).toContain('Вы должны: Банкам.')
  expect(outcome).toContain('<span class="unbroken">+7 495 000-00-00</span>')
})

test('errors of the contact step lead to their fields', () => {
  const form = {
    posted: new URLSearchParams('name=Ann'),
    flaws: [{ pointer: '#/contact/phone', code: 'phone-required' }],
  } as const
  const refused = html({ screen: { at: 'contact' }, form })
  const [, target] = /role="alert">.*?<a href="#([^"]+)">/.exec(refused) ?? []
  expect(refused).toMatch(new RegExp(`<input [^>]*id="${target}" name="phone"`))
  expect(refused).toContain('value="Ann"')
})

test('a screen the quiz does not have is a bug, not an empty page', () => {
  expect(() => html({ screen: { at: 'question', key: 'gone' } })).toThrow('has no question gone')
})
