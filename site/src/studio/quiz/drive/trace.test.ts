import { soundQuestions, soundQuiz } from '@pulya/quiz/check/sound-quiz'
import { quizAndAnswers } from '@pulya/quiz/arbitrary/quiz'
import { pathThrough } from '@pulya/quiz/path'
import { givenNothing } from '@pulya/quiz/run'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { reasonsFor, traceOf } from './trace.ts'

const given = givenNothing('2026-11-22')

describe('the trace of a walk', () => {
  it('asks, knows and ends as the engine does, in any quiz', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, answers, given: known }) => {
        const path = pathThrough(quiz, ({ key }) => answers[key], known)
        const steps = traceOf(quiz, { answers, given: known })
        const asked = steps.filter((step) => step.asked)
        expect(asked.map(({ question }) => question.key)).toEqual(path.questions.map(({ key }) => key))
        expect(steps.at(-1)?.after).toEqual(path.facts)
        const end = steps.at(-1)?.ended
        const outcome = end && ('end' in end ? end.end : 'disqualify' in end ? end.disqualify : undefined)
        expect(outcome).toBe(path.end?.outcome)
      }),
    )
  })

  it('tells which rule led on, reads none below it, and counts what was passed', () => {
    const when = { question: 'q1', answered: true }
    const actions = [{ when: { device: 'phone' }, end: 'rest' }, { when, jump: 'q4' }, { tag: 'late' }]
    const quiz = soundQuiz({ questions: soundQuestions({ q1: { actions } }) })
    const [option] = quiz.questions.flatMap((question) => ('options' in question ? question.options : []))
    const [first, second] = traceOf(quiz, { answers: { q1: option?.key ?? '' }, given })
    expect(first?.rules.map(({ place, held }) => [place, held])).toEqual([
      [0, false],
      [1, true],
    ])
    expect(first?.passed).toBe(2)
    expect(second?.question.key).toBe('q4')
  })

  it('gives every clause of a condition its own verdict', () => {
    const quiz = soundQuiz()
    const [step] = traceOf(quiz, { answers: {}, given })
    if (!step) throw new Error('A walk begins somewhere')
    const condition = { any: [{ device: 'phone' as const }, { not: { device: 'phone' as const } }] }
    expect(reasonsFor(condition, step.before, quiz)).toEqual([
      { condition: { device: 'phone' }, held: false },
      { condition: { not: { device: 'phone' } }, held: true },
    ])
  })
})
