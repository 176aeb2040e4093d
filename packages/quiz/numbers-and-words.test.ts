import { definitions, question } from '@pulya/questions/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { quizAndAnswers } from './arbitrary/quiz.ts'
import { numberOf } from './number-of.ts'
import { pathThrough } from './path.ts'
import { pipe, pipeText } from './pipe.ts'
import { givenNothing } from './run.ts'

const nothing = givenNothing('2026-11-22')

test('every number a quiz counts is finite, whatever it divides by and however it grows', () => {
  fc.assert(
    fc.property(quizAndAnswers, ({ quiz, answers, given }) => {
      const { facts } = pathThrough(quiz, ({ key }) => answers[key], given)
      const counted = [...quiz.questions, ...(quiz.variables ?? []), ...(quiz.scores ?? [])]
      for (const name of ['score', 'answered', ...counted.map(({ key }) => key)]) {
        expect(numberOf(quiz, facts, name)).toSatisfy(Number.isFinite)
      }
    }),
  )
})

test('no text shows the place of a name instead of what it stands for', () => {
  fc.assert(
    fc.property(quizAndAnswers, ({ quiz, answers, given }) => {
      for (const { title, paragraphs } of quiz.outcomes) {
        const said = [
          pipeText(quiz, { answers, given }, title),
          ...pipe(quiz, { answers, given }, paragraphs),
        ]
        expect(said.join('\n')).not.toMatch(/[{}]/)
      }
    }),
  )
})

test('an answer the browser holds unchecked counts for nothing when it is no number', () => {
  const share = question.parse(definitions.range.blank('share', 'en'))
  const { facts } = pathThrough({ questions: [share] }, () => ({ from: 1e308, to: 1e308 }), nothing)
  expect(numberOf({}, facts, 'share')).toBe(0)
})
