import { soundQuestions, soundQuiz } from '@pulya/quiz/check/sound-quiz'
import { describe, expect, it } from 'vitest'

import { keepDrive } from './keep-drive.ts'

const quiz = soundQuiz({
  questions: soundQuestions({
    q3: { actions: [{ when: { question: 'q3', has: 'yes' }, disqualify: 'near' }] },
  }),
})
const [, , third] = quiz.questions

describe('a test drive', () => {
  it('begins at the first screen, or at the question that is asked for', () => {
    const drive = keepDrive('2026-11-22')
    expect(drive.$screen.get()).toBeUndefined()
    drive.start(quiz)
    expect(drive.$screen.get()).toEqual({ at: 'question', key: 'q1' })
    drive.start(quiz, 'q3')
    expect(drive.$screen.get()).toEqual({ at: 'question', key: 'q3' })
  })

  it('goes on only with an answer that is accepted', () => {
    const drive = keepDrive('2026-11-22')
    drive.start(quiz, 'q3')
    drive.goOn(quiz)
    expect(drive.$screen.get()).toEqual({ at: 'question', key: 'q3' })
    expect(drive.$flaw.get()).toEqual({ code: 'answer-required' })
  })

  it('follows the rules of the quiz, and comes back with the answer still there', () => {
    if (!third) throw new Error('A sound quiz has five questions')
    const drive = keepDrive('2026-11-22')
    drive.start(quiz, 'q3')
    drive.answer(third, 'yes')
    expect(drive.$flaw.get()).toBeUndefined()
    drive.goOn(quiz)
    expect(drive.$screen.get()).toEqual({ at: 'outcome' })
    drive.back(quiz)
    expect(drive.$screen.get()).toEqual({ at: 'question', key: 'q3' })
    expect(drive.$run.get().answers).toEqual({ q3: 'yes' })
  })

  it('forgets a mark of the address that is emptied', () => {
    const drive = keepDrive('2026-11-22')
    drive.comeWith('utm_source', 'yandex')
    expect(drive.$run.get().given.params).toEqual({ utm_source: 'yandex' })
    drive.comeWith('utm_source', '')
    expect(drive.$run.get().given.params).toEqual({})
  })
})
