import { expect, test } from 'vitest'

import { quizDocument } from '../document.ts'
import { beginQuiz } from './begin-quiz.ts'
import { emptyQuiz } from './empty-quiz.ts'
import { quizTemplates } from './templates.ts'

const quizzes = [...Object.values(quizTemplates).map(({ quiz }) => quiz), emptyQuiz].flatMap(({ ru, en }) => [
  ru,
  en,
])

test.each(quizzes)('«$title» speaks for the firm and asks for its own consent', (quiz) => {
  const begun = beginQuiz(quiz, { phone: '+7 812 000-00-00', consent: 'acme-agreed' })
  expect(quizDocument.parse(begun)).toEqual(begun)
  expect(begun.phone).toBe('+7 812 000-00-00')
  expect(begun.contact.consents.map(({ document }) => document)).toEqual(['acme-agreed'])
})

test('where a text of the template names the phone, it names the phone of the firm', () => {
  const { outcomes } = beginQuiz(quizTemplates['dental-route'].quiz.en, { phone: '"0" 1' })
  expect(outcomes[0]?.title).toBe('Call us now: "0" 1')
})

test.each(quizzes)('«$title» leaves to be filled in what the firm has not said', (quiz) => {
  const begun = beginQuiz(quiz, {})
  expect(begun.phone).toBe(quiz.phone)
  expect(begun.contact.consents.map(({ document }) => document)).toEqual(['firm-consent'])
})
