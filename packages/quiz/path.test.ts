import type { Action } from '@pulya/questions/action'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { quizAndAnswers } from './arbitrary/quiz.ts'
import { holds } from './condition.ts'
import type { QuizDocument } from './document.ts'
import { outcomeOf } from './outcome.ts'
import { pathThrough } from './path.ts'
import type { Run } from './run.ts'

const walked = (quiz: QuizDocument, { answers, given }: Run) =>
  pathThrough(quiz, ({ key }) => answers[key], given)

/** What is known when the first questions are behind the visitor, and so many actions of the last of them. */
function factsAfter(quiz: QuizDocument, run: Run, questions: number, actions = Infinity) {
  const cut = quiz.questions
    .slice(0, questions)
    .map((question, place) =>
      place < questions - 1 ? question : { ...question, actions: question.actions?.slice(0, actions) },
    )
  return walked({ ...quiz, questions: cut }, run).facts
}

/** The action by which this question leads away from its next one. */
function leadFrom(quiz: QuizDocument, run: Run, place: number): Action | undefined {
  return quiz.questions[place]?.actions?.find(
    (action, index) =>
      ('jump' in action || 'end' in action || 'disqualify' in action) &&
      (!action.when || holds(action.when, factsAfter(quiz, run, place + 1, index), quiz)),
  )
}

const placeOf = (quiz: QuizDocument, name: string) => quiz.questions.findIndex(({ key }) => key === name)

describe('for any quiz and any answers', () => {
  test('a question is shown exactly when its condition holds and nothing led past it', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, ...run }) => {
        const shown = walked(quiz, run).questions.map(({ key }) => key)
        let from = 0
        for (const [place, { key, when }] of quiz.questions.entries()) {
          const open = place >= from && (!when || holds(when, factsAfter(quiz, run, place), quiz))
          expect(shown.includes(key)).toBe(open)
          if (!open) continue
          const lead = leadFrom(quiz, run, place)
          if (lead && 'jump' in lead) from = placeOf(quiz, lead.jump)
          else if (lead) from = Infinity
        }
      }),
    )
  })

  test('an action that ends the questions decides the outcome', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, ...run }) => {
        const last = walked(quiz, run).questions.at(-1)
        const lead = last && leadFrom(quiz, run, placeOf(quiz, last.key))
        if (!lead || !('end' in lead || 'disqualify' in lead)) return
        const { outcome, disqualified } = outcomeOf(quiz, run)
        expect(outcome.key).toBe('end' in lead ? lead.end : lead.disqualify)
        expect(disqualified).toBe('disqualify' in lead)
      }),
    )
  })
})
