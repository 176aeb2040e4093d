import type { Question } from '@pulya/questions/definitions'
import type { VisitorQuiz } from '@pulya/quiz/visitor-face'
import { beforeEach, expect, test } from 'vitest'

import { $answers, answer } from './answers.ts'
import { $flaws } from './flaws.ts'
import { $screen, goBack, goOn, openAt } from './progress.ts'

const single = { kind: 'single' as const, required: true }
const options = ['o1', 'o2'].map((key) => ({ key, label: key }))
const forO1 = { question: 'first', has: 'o1' }
const questions: Question[] = [
  { ...single, key: 'first', title: 'First', options },
  { ...single, key: 'second', title: 'For those who picked o1', options, when: forO1 },
  { ...single, key: 'third', title: 'Third', options },
]
/** Of a quiz, what progress looks at. */
const quiz = { questions, outcomes: [{}], bands: [], contact: {} } as unknown as VisitorQuiz

beforeEach(() => {
  $answers.set({})
  openAt(quiz)
})

test('a quiz opens at its first question', () => {
  expect($screen.get()).toEqual({ at: 'question', key: 'first' })
})

test('going on and back follows the answers, and going back from the first stays there', () => {
  answer('first', 'o2')
  goOn(quiz)
  expect($screen.get()).toEqual({ at: 'question', key: 'third' })
  goBack(quiz)
  goBack(quiz)
  expect($screen.get()).toEqual({ at: 'question', key: 'first' })
})

test('a quiz opens again where it was left, or at the next place that is left of it', () => {
  answer('first', 'o1')
  openAt(quiz, { at: 'question', key: 'second' })
  expect($screen.get()).toEqual({ at: 'question', key: 'second' })
  answer('first', undefined)
  openAt(quiz, { at: 'question', key: 'second' })
  expect($screen.get()).toEqual({ at: 'question', key: 'third' })
})

test('what was wrong on one screen is not said on the next', () => {
  $flaws.set({ first: 'Ответьте на этот вопрос' })
  goOn(quiz)
  expect($flaws.get()).toEqual({})
})
