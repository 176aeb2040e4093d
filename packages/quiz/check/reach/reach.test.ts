import type { Question } from '@pulya/questions/definitions'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { given as anyGiven, soundAnswersTo } from '../../arbitrary/answers.ts'
import { quizOfAtMost } from '../../arbitrary/quiz.ts'
import type { QuizDocument } from '../../document.ts'
import { outcomeOf } from '../../outcome.ts'
import { pathThrough } from '../../path.ts'
import type { Run } from '../../run.ts'
import { everybody } from './everybody.ts'
import { reachOf } from './reach.ts'

const askedIn = (quiz: QuizDocument, { answers, given }: Run) =>
  pathThrough(quiz, ({ key }) => answers[key], given).questions.map(({ key }) => key)

describe('for any quiz', () => {
  test('no visitor meets a question or an outcome that is called out of reach', () => {
    fc.assert(
      fc.property(quizOfAtMost(7), fc.noBias(fc.nat()), (quiz, seed) => {
        const reach = reachOf(quiz)
        const runs = fc.record({ answers: soundAnswersTo(quiz.questions, '2026-11-22'), given: anyGiven })
        for (const { answers, given } of fc.sample(runs, { numRuns: 200, seed })) {
          const run = { answers, given: { ...given, day: '2026-11-22' } }
          for (const key of askedIn(quiz, run)) expect(reach?.asked.has(key)).not.toBe(false)
          expect(reach?.shown.has(outcomeOf(quiz, run).outcome.key)).not.toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('of a small one it finds exactly what all visitors together would', () => {
    fc.assert(
      fc.property(quizOfAtMost(2), (quiz) => {
        fc.pre(!countsEndless(quiz))
        const asked = new Set<string>()
        const shown = new Set<string>()
        const lengths = new Set<number>()
        for (const run of everybody(quiz)) {
          const keys = askedIn(quiz, run)
          for (const key of keys) asked.add(key)
          const { outcome, disqualified } = outcomeOf(quiz, run)
          shown.add(outcome.key)
          if (!disqualified) lengths.add(quiz.questions.filter((question) => counts(question, keys)).length)
        }
        const reach = reachOf(quiz)
        expect(reach?.asked).toEqual(asked)
        expect(reach?.shown).toEqual(shown)
        const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
        expect(reach?.lengths).toEqual(lengths.size > 0 ? { least, most } : undefined)
      }),
    )
  })
})

/** Screens that only tell something are on the path, and no questions. */
const counts = ({ kind, key }: Question, asked: readonly string[]) =>
  kind !== 'statement' && kind !== 'loader' && asked.includes(key)

/** A formula takes a number of which there are endless many. */
function countsEndless({ questions, ...rest }: QuizDocument): boolean {
  const formulas = JSON.stringify({ ...rest, actions: questions.map(({ actions }) => actions) })
  return questions.some(
    ({ kind, key }) =>
      ['slider', 'range', 'number', 'date'].includes(kind) &&
      new RegExp(`"(formula|to)":"[^"]*${key}`).test(formulas),
  )
}
