import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { quizAndAnswers } from './arbitrary/quiz.ts'
import {
  answersOnPath,
  backFrom,
  isLast,
  nextScreen,
  pathOf,
  previousScreen,
  progressOf,
  type Screen,
} from './next-screen.ts'
import { asked, soundQuiz } from './check/sound-quiz.ts'
import { outcomeOf } from './outcome.ts'
import { pipe } from './pipe.ts'
import { givenNothing } from './run.ts'

const nameOf = (screen: Screen) => (screen.at === 'question' ? screen.key : screen.at)

describe('for any quiz and any answers', () => {
  test('going on from the first screen shows each screen of the path once, the outcome among them, and ends', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, ...run }) => {
        const shown = [nextScreen(quiz, run)]
        for (let last = shown[0]; last && !isLast(quiz, run, last); last = shown.at(-1)) {
          shown.push(nextScreen(quiz, run, last))
          expect(shown.length).toBeLessThanOrEqual(quiz.questions.length + 3)
        }
        expect(new Set(shown.map(nameOf)).size).toBe(shown.length)
        expect(shown).toEqual(pathOf(quiz, run))
        expect(shown).toContainEqual({ at: 'outcome' })
      }),
    )
  })

  test('one step on and one back is the same screen', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, ...run }) => {
        const path = pathOf(quiz, run)
        for (const screen of path.slice(0, -1)) {
          expect(previousScreen(quiz, run, nextScreen(quiz, run, screen))).toEqual(screen)
        }
        const [first] = path
        expect(first && previousScreen(quiz, run, first)).toBeUndefined()
      }),
    )
  })

  test('answers beside the path change nothing', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, ...run }) => {
        const kept = { answers: answersOnPath(quiz, run), given: run.given }
        expect(pathOf(quiz, kept)).toEqual(pathOf(quiz, run))
        expect(outcomeOf(quiz, kept)).toEqual(outcomeOf(quiz, run))
        expect(pipe(quiz, kept, ['{q0}', '{q1}'])).toEqual(pipe(quiz, run, ['{q0}', '{q1}']))
        expect(answersOnPath(quiz, kept)).toEqual(kept.answers)
      }),
    )
  })

  test('an answer can only change what comes after it', () => {
    fc.assert(
      fc.property(quizAndAnswers, fc.nat({ max: 7 }), ({ quiz, answers, given }, changed) => {
        const { [`q${changed}`]: _dropped, ...others } = answers
        const before = (path: Screen[]) =>
          path.filter((screen) => screen.at === 'question' && Number(screen.key.slice(1)) <= changed)
        expect(before(pathOf(quiz, { answers: others, given }))).toEqual(
          before(pathOf(quiz, { answers, given })),
        )
      }),
    )
  })

  test('a promised total is kept, whatever is answered from there on', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, answers, others, given }) => {
        for (const [here, { key }] of quiz.questions.entries()) {
          const promised = progressOf(quiz, { answers, given }, key)
          if (promised.step === 0 || promised.total === undefined) continue
          const turned = quiz.questions.flatMap(({ key: name }, index) => {
            const answer = (index < here ? answers : others)[name]
            return answer === undefined ? [] : [[name, answer] as const]
          })
          expect(progressOf(quiz, { answers: Object.fromEntries(turned), given }, key)).toEqual(promised)
        }
      }),
    )
  })
})

test('going back passes by what goes on by itself', () => {
  const quiz = soundQuiz({
    questions: [asked('single', 'first'), asked('loader', 'wait'), asked('single', 'last')],
    outcomes: [{ key: 'rest', title: 'Rest', paragraphs: ['Text'] }],
  })
  const run = { answers: { first: 'o1' }, given: givenNothing('2026-11-22') }
  const screen = (key: string) => ({ at: 'question' as const, key })
  expect(backFrom(quiz, run, screen('last'))).toEqual(screen('first'))
  expect(previousScreen(quiz, run, screen('last'))).toEqual(screen('wait'))
  expect(backFrom(quiz, run, screen('first'))).toBeUndefined()
})
