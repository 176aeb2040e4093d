import { expect, it } from 'vitest'

import { readsAs, textsOfQuiz } from './texts-of-quiz.ts'
import { soundQuiz } from '@pulya/quiz/check/sound-quiz'

it('a text is known by its words, whatever the spaces between them', () => {
  expect(readsAs('How  much?', '\n How much? ')).toBe(true)
  expect(readsAs('How much?', 'How much')).toBe(false)
})

it('a text that repeats an answer is known whatever was answered', () => {
  expect(readsAs('You chose {goal|nothing} (really)', 'You chose two rooms (really)')).toBe(true)
  expect(readsAs('You chose {goal}.', 'You chose two rooms?')).toBe(false)
})

it('texts of the part that is shown come first, and lines of a list are texts of their own', () => {
  const quiz = { ...soundQuiz(), thanks: { title: 'Bye', text: 'We call' } }
  const sections = [
    {
      title: 'All',
      groups: [
        { fields: [{ path: ['title'], label: 'Title', as: 'line' as const }] },
        { fields: [{ path: ['outcomes', 0, 'paragraphs'], label: 'Text', as: 'lines' as const }] },
        { fields: [{ path: ['thanks', 'title'], label: 'Thanks', as: 'line' as const }] },
      ],
    },
  ]
  const texts = textsOfQuiz(quiz, sections, '#/thanks')
  expect(texts.map(({ text }) => text)).toEqual(['Bye', quiz.title, ...(quiz.outcomes[0]?.paragraphs ?? [])])
})
