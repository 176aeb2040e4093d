import { expect, test } from 'vitest'

import { soundQuiz } from './check/sound-quiz.ts'
import { quizSnapshot } from './snapshot.ts'

test('a published quiz keeps to itself what it was translated from', () => {
  const translation = { of: 'ours2222-quiz2222', seen: { title: 'Квиз' } }
  const published = quizSnapshot(soundQuiz({ translation }), 'demo-quiz2', {}, 'EUR')
  expect(published).toEqual(quizSnapshot(soundQuiz(), 'demo-quiz2', {}, 'EUR'))
  expect(published).toHaveProperty('snapshot.title', 'Quiz')
})
