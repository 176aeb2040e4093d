import { locales } from '@pulya/contract/locale'
import { parseWith } from '@pulya/contract/schema-flaws'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { cleanAnswer, flawsIn } from './check.ts'
import { type AnswerOf, definitions, question, type Question, type QuestionKind } from './definitions.ts'
import { readPosted } from './pages.ts'
import { rules } from './rules.ts'
import { sampleAnswers } from './sample-answers.ts'

const day = '2026-11-22'

function factsOf<Kind extends QuestionKind>(asked: Question<Kind>, value: unknown) {
  const cleaned = cleanAnswer(asked, value, day)
  if ('flaw' in cleaned || cleaned.value === undefined) return undefined
  const answer: AnswerOf<Kind> = cleaned.value
  const { asText, keys, amount, text, personal } = rules[asked.kind]
  return {
    answer,
    texts: locales.map((locale) => asText(asked, answer, locale)),
    keys: keys(answer),
    amount: amount(asked, answer, day),
    text: text?.(answer),
    personal,
  }
}

/** For conditions, formulas or counters; what is personal may keep itself out of all of them. */
const saysAnything = (facts: readonly unknown[]) => facts.some((fact) => fact !== undefined)

describe.each(Object.values(definitions))('every kind keeps the contract of a question', ({ blank }) => {
  describe.each(locales)('blank in %s', (locale) => {
    const asked = question.parse(blank('q1', locale))

    test(`${asked.kind}: a new question is valid as it is`, () => {
      expect(parseWith(question, blank('q1', locale))).toEqual({ value: blank('q1', locale) })
    })

    test(`${asked.kind}: silence is refused only when an answer is required`, () => {
      const flaws = asked.required ? [{ code: 'answer-required', pointer: '#/answers/q1' }] : []
      expect(flawsIn(asked, undefined, day)).toEqual(flaws)
      expect(flawsIn({ ...asked, required: false }, undefined, day)).toEqual([])
    })

    test.runIf(rules[asked.kind].silent)(`${asked.kind}: asks nothing, so nothing is accepted`, () => {
      for (const value of [...sampleAnswers(asked), '', null, {}, []]) {
        expect(flawsIn(asked, value, day)).toEqual([{ code: 'answer-shape', pointer: '#/answers/q1' }])
      }
    })

    test.skipIf(rules[asked.kind].silent)(
      `${asked.kind}: some answer is accepted, says itself in words, and is not mended twice`,
      () => {
        const accepted = sampleAnswers(asked).filter((value) => flawsIn(asked, value, day).length === 0)
        expect(accepted).not.toHaveLength(0)
        for (const value of accepted) {
          const facts = factsOf(asked, value)
          // Of the samples only the phone is mended: stored without what is there for the eye.
          expect(facts?.answer).toEqual(asked.kind === 'phone' ? '+79161234567' : value)
          expect(factsOf(asked, facts?.answer)).toEqual(facts)
          for (const text of facts?.texts ?? []) expect(text).toMatch(/\S/)
          expect([facts?.keys[0], facts?.amount, facts?.text, facts?.personal]).toSatisfy(saysAnything)
        }
      },
    )

    test(`${asked.kind}: an empty form is silence`, () => {
      expect(readPosted(asked, new URLSearchParams())).toBeUndefined()
      expect(readPosted(asked, new URLSearchParams({ q1: '' })) ?? undefined).toSatisfy(
        (value: unknown) => value === undefined || flawsIn(asked, value, day).length === 1,
      )
    })

    test(`${asked.kind}: any junk gets one flaw, never an exception`, () => {
      fc.assert(
        fc.property(fc.jsonValue(), (junk) => {
          const facts = factsOf(asked, junk)
          expect(flawsIn(asked, junk, day)).toHaveLength(facts ? 0 : 1)
        }),
      )
    })
  })
})

test('a repeated option key is refused at its place', () => {
  const asked = definitions.single.blank('q1', 'ru')
  const repeated = { ...asked, options: asked.options.map((option) => ({ ...option, key: 'same' })) }
  expect(parseWith(question, repeated)).toEqual({
    flaws: [{ code: 'key-repeated', pointer: '#/options/1/key' }],
  })
})

test('a key every object inherits is refused', () => {
  expect(parseWith(question, definitions.slider.blank('constructor', 'ru'))).toEqual({
    flaws: [{ code: 'key-invalid', pointer: '#/key' }],
  })
})
