import { placeIn } from '@pulya/contract/pointer'
import { expect, test } from 'vitest'

import { authorTexts } from './author-texts.ts'
import { asked, soundQuiz } from './check/sound-quiz.ts'

const quiz = soundQuiz({
  consultant: { name: 'R. Hale', role: 'Lawyer' },
  hidden: [{ key: 'city', fallback: 'London' }],
  scores: [{ key: 'risk', title: 'Risk' }],
  variables: [{ key: 'price', formula: '2', unit: 'pounds' }],
  questions: [
    asked('text', 'q0'),
    asked('statement', 'told', { when: { question: 'q0', says: 'urgent' }, text: ['One', 'Two'] }),
    asked('single', 'q1', {
      title: 'Which?',
      options: ['a', 'b'].map((key) => ({ key, label: `It is ${key}` })),
    }),
  ],
  outcomes: [{ key: 'rest', title: 'Rest', paragraphs: ['Write it down'] }],
  contact: {
    title: 'Contact',
    text: 'We call',
    button: 'Send',
    channels: [],
    consents: [{ purpose: 'processing', label: 'I agree', document: 'abcd-efgh', required: true }],
  },
  variants: [
    { key: 'A', name: 'Control' },
    { key: 'B', name: 'Shorter', questions: { q1: { options: { a: 'This' } } } },
  ],
})
const texts = authorTexts(quiz)

test('every text stands where it is said to stand', () => {
  const inside = (value: unknown, step: string | number): unknown => Object(value)[step]
  for (const { pointer, text } of texts) expect(placeIn(pointer).reduce(inside, quiz)).toBe(text)
  const said = texts.map(({ text }) => text)
  const some = ['Two', 'It is b', 'This', 'Write it down', 'We call', 'pounds', 'Lawyer', 'Quiz']
  expect(said).toEqual(expect.arrayContaining(some))
})

test('people, consents, phones and what only the firm reads are not among them', () => {
  const said = texts.map(({ text }) => text)
  for (const text of [
    'R. Hale',
    'I agree',
    quiz.phone,
    'urgent',
    'London',
    'Risk',
    'Control',
    'Shorter',
    '2',
  ]) {
    expect(said).not.toContain(text)
  }
})
