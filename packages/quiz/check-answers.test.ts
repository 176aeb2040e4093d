import { definitions, question } from '@pulya/questions/definitions'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { quizAndAnswers } from './arbitrary/quiz.ts'
import { checkRun } from './check-answers.ts'
import { givenNothing } from './run.ts'

const nothing = givenNothing('2026-11-22')
const questions = [
  question.parse(definitions.single.blank('house', 'ru')),
  question.parse({ ...definitions.slider.blank('loan', 'ru'), when: { question: 'house', has: 'o1' } }),
]

describe('a finished run', () => {
  test('is the answers on its path', () => {
    expect(checkRun({ questions }, { house: 'o1', loan: 40 }, nothing)).toEqual({
      answers: { house: 'o1', loan: 40 },
    })
  })

  test('loses what was not asked and what nobody knows', () => {
    const given = { house: 'o2', loan: 'junk', unknown: { deep: [1] } }
    expect(checkRun({ questions }, given, nothing)).toEqual({ answers: { house: 'o2' } })
  })

  test('is refused at the first answer that is missing or wrong', () => {
    expect(checkRun({ questions }, { house: 'o1' }, nothing)).toEqual({
      flaws: [{ code: 'answer-required', pointer: '#/answers/loan' }],
    })
    expect(checkRun({ questions }, { house: 'o7', loan: 'junk' }, nothing)).toEqual({
      flaws: [{ code: 'option-unknown', pointer: '#/answers/house' }],
    })
  })

  test('survives anything the wire may carry', () => {
    fc.assert(
      fc.property(
        quizAndAnswers,
        fc.dictionary(fc.string(), fc.jsonValue()),
        ({ quiz, answers, given }, junk) => {
          const checked = checkRun(quiz, { ...junk, ...answers }, given)
          const again = 'answers' in checked && checkRun(quiz, checked.answers, given)
          expect(checked).toMatchObject(again || { flaws: { length: 1 } })
        },
      ),
    )
  })
})
