import fc from 'fast-check'
import { expect, test } from 'vitest'

import { cleanAnswer } from './check.ts'
import { type AnswerOf, definitions, type Question, type QuestionKind } from './definitions.ts'
import { rules } from './rules.ts'
import { sampleAnswers } from './sample-answers.ts'

const day = '2026-11-22'

/** What the browser and the server decide about one answer; nothing when it has not the shape of an answer at all. */
function decisionsOn<Kind extends QuestionKind>(asked: Question<Kind>, given: unknown) {
  const shaped = definitions[asked.kind].answer.safeParse(given)
  if (!shaped.success) return undefined
  const answer: AnswerOf<Kind> = shaped.data
  return {
    browser: rules[asked.kind].flaw(asked, answer, day)?.code,
    server: serverFlaw(cleanAnswer(asked, given, day)),
  }
}

const serverFlaw = (cleaned: ReturnType<typeof cleanAnswer>) =>
  'flaw' in cleaned ? cleaned.flaw.code : undefined

/** Only the server knows the numbering plans of countries and how domains are written: it may refuse more. */
const serverKnowsMore: readonly QuestionKind[] = ['phone', 'email']

/** What people type, and what comes of a slipped hand, a foreign keyboard or a paste. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(' ', '\n', '\u00a0', '\u200b', '\ufeff', 'а', 'a', '@', '.', '+', '1'),
    maxLength: 20,
  }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
)
const given = (asked: Question) =>
  fc.oneof(
    fc.constantFrom(...sampleAnswers(asked)),
    typed,
    fc.double({ noNaN: true }),
    fc.jsonValue(),
    fc.record({ picked: fc.array(fc.constantFrom(...sampleAnswers(asked))), other: typed }),
  )

const blanks = Object.values(definitions).map(({ blank }): Question => blank('q1', 'ru'))
const optional = blanks.map((blank): Question => ({ ...blank, required: false }))

test.each([...blanks, ...optional])(
  '$kind, required: $required: browser and server decide the same about whatever is given',
  (asked) => {
    fc.assert(
      fc.property(given(asked), (value) => {
        const decisions = decisionsOn(asked, value)
        if (!decisions || (decisions.server && serverKnowsMore.includes(asked.kind))) return
        expect(decisions.server).toBe(decisions.browser)
      }),
    )
  },
)
