import { definitions } from '@pulya/questions/definitions'

import { quizDocument, type QuizDocument } from '../document.ts'

/** A question of a kind, as the table of rules needs it. */
export const asked = (kind: keyof typeof definitions, key: string, more: object = {}) => ({
  ...definitions[kind].blank(key, 'en'),
  ...more,
})

const help =
  'Two of the three ways are open to you. Compare their terms first: ask the bank for a new schedule, then write down what it answers.'

/** Five questions in the order of a good talk, with nothing to find fault with. */
export function soundQuiz(more: object = {}): QuizDocument {
  return quizDocument.parse({
    schema: 1,
    locale: 'en',
    title: 'Quiz',
    theme: 'chambers',
    phone: '+7 495 000-00-00',
    questions: soundQuestions(),
    bands: [],
    outcomes: [
      { key: 'near', when: { question: 'q3', has: 'yes' }, title: 'Near', paragraphs: [help] },
      { key: 'rest', title: 'Rest', paragraphs: [help] },
    ],
    contact: { title: 'Contact', text: 'Text', button: 'Send', channels: [], consents: [] },
    thanks: { title: 'Thanks', text: 'Text' },
    ...more,
  })
}

/** `q1` to `q5`; a change replaces members of one of them. */
export const soundQuestions = (changes: Record<string, object> = {}) => {
  const questions = [
    asked('single', 'q1', { spin: 'S' }),
    asked('multiple', 'q2', { spin: 'S' }),
    asked('yes-no', 'q3', { spin: 'P' }),
    asked('slider', 'q4', { spin: 'I' }),
    asked('single', 'q5', { spin: 'N' }),
  ]
  return questions.map((question) => ({ ...question, ...changes[question.key] }))
}
