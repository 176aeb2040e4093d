import { soundQuiz } from '@pulya/quiz/check/sound-quiz'
import { describe, expect, it } from 'vitest'

import { freeName } from './free-name.ts'

const quiz = soundQuiz({ scores: [{ key: 'zhar', title: 'Жар' }] })

describe('a name for formulas', () => {
  it('is spelled in Latin letters', () => {
    expect(freeName(quiz, 'Цена ремонта', 'number')).toBe('tsena-remonta')
  })

  it('is nobody else’s, also not a question’s or the engine’s own', () => {
    expect(freeName(quiz, 'Жар', 'number')).toBe('zhar-2')
    expect(freeName(quiz, 'q1', 'number')).toBe('q1-2')
    expect(freeName(quiz, 'Score', 'number')).toBe('score-2')
  })

  it('begins with a letter, or formulas would read a number', () => {
    expect(freeName(quiz, '2026', 'number')).toBe('number')
    expect(freeName(quiz, '', 'number')).toBe('number')
  })
})
