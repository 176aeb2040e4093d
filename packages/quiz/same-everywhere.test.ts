import { type AnswerOf, definitions, question, type QuestionKind } from '@pulya/questions/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { quizAndAnswers } from './arbitrary/quiz.ts'
import { checkRun } from './check-answers.ts'
import { pathOf, progressOf } from './next-screen.ts'
import { pathThrough } from './path.ts'
import { resultOf } from './result.ts'
import { givenNothing } from './run.ts'

const nothing = givenNothing('2026-11-22')

/** Once through the wire. */
const sent = <Body>(body: Body): Body => JSON.parse(JSON.stringify(body))

test('the server leads a visitor where the browser did, though it cleans what was typed', () => {
  fc.assert(
    fc.property(quizAndAnswers, ({ quiz, sound, given }) => {
      const here = { answers: sound, given }
      const checked = checkRun(quiz, sent(sound), sent(given))
      if ('flaws' in checked) throw new Error(`Refused: ${JSON.stringify(checked.flaws)}`)
      const there = { answers: checked.answers, given: sent(given) }
      expect(pathOf(sent(quiz), there)).toEqual(pathOf(quiz, here))
      // A minus before zero is lost on the way, and means nothing.
      expect(resultOf(sent(quiz), there)).toEqual(sent(resultOf(quiz, here)))
      for (const { key } of quiz.questions) {
        expect(progressOf(sent(quiz), there, key)).toEqual(progressOf(quiz, here, key))
      }
    }),
  )
})

test.each<[QuestionKind, AnswerOf]>([
  ['text', '  '],
  ['email', ' '],
  ['multiple', { picked: [] }],
])('%s with nothing in it is silence, in the browser as on the server', (kind, answer) => {
  const asked = question.parse({ ...definitions[kind].blank('q1', 'en'), required: false })
  const quiz = { questions: [asked] }
  expect(pathThrough(quiz, () => answer, nothing).facts.keys).toEqual({})
  expect(checkRun(quiz, { q1: answer }, nothing)).toEqual({ answers: {} })
})
