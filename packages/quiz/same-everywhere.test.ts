import fc from 'fast-check'
import { expect, test } from 'vitest'

import { quizAndAnswers } from './arbitrary/quiz.ts'
import { checkRun } from './check-answers.ts'
import { pathOf, progressOf } from './next-screen.ts'
import { outcomeOf } from './outcome.ts'

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
      expect(outcomeOf(sent(quiz), there)).toEqual(sent(outcomeOf(quiz, here)))
      for (const { key } of quiz.questions) {
        expect(progressOf(sent(quiz), there, key)).toEqual(progressOf(quiz, here, key))
      }
    }),
  )
})
