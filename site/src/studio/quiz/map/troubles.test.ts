import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import { soundQuestions, soundQuiz } from '@pulya/quiz/check/sound-quiz'
import type { QuizDocument } from '@pulya/quiz/document'
import { describe, expect, it } from 'vitest'

import { mapOf } from './graph.ts'
import { layoutOf } from './layout.ts'
import { troublesOf } from './troubles.ts'

const troublesIn = (quiz: QuizDocument) => {
  const map = mapOf(quiz)
  return Object.fromEntries(troublesOf(quiz, map, layoutOf(map), checkQuiz(quiz), 'en'))
}

describe('the red of a map', () => {
  it('is nowhere in a sound quiz', () => {
    expect(troublesIn(soundQuiz())).toEqual({})
  })

  it('is a question everybody is led past, told once', () => {
    const quiz = soundQuiz({ questions: soundQuestions({ q3: {}, q1: { actions: [{ jump: 'q3' }] } }) })
    expect(troublesIn(quiz)).toEqual({ 'q:q2': ['Nobody gets here'] })
  })

  it('is an outcome whose condition nobody meets, which only the check can see', () => {
    const when = {
      all: [
        { question: 'q3', has: 'yes' },
        { question: 'q3', has: 'no' },
      ],
    }
    const { outcomes } = soundQuiz()
    const quiz = soundQuiz({ outcomes: outcomes.map((one) => (one.when ? { ...one, when } : one)) })
    expect(troublesIn(quiz)['o:near']?.length).toBeGreaterThan(0)
  })

  it('is a rule that leads nowhere, and one that leads back', () => {
    const quiz = soundQuiz()
    const [first, second, third, fourth, ...rest] = quiz.questions
    if (!first || !second || !third || !fourth) throw new Error('A sound quiz has five questions')
    const lost = { ...first, actions: [{ jump: 'gone' }] }
    const back = { ...fourth, actions: [{ jump: 'q2' }] }
    const questions = [lost, second, third, back, ...rest]
    const troubles = troublesIn({ ...quiz, questions })
    expect(troubles['q:q1']).toContain('Rule 1 leads nowhere')
    expect(troubles['q:q4']).toContain('Rule 1 leads back')
  })
})
