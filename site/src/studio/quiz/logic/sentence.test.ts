import type { Condition } from '@pulya/questions/condition'
import { quizAndAnswers } from '@pulya/quiz/arbitrary/quiz'
import { holds } from '@pulya/quiz/condition'
import type { QuizDocument } from '@pulya/quiz/document'
import { pathThrough } from '@pulya/quiz/path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { factAbout, subjectOf, verbOf, verbsFor, withVerb } from './facts.ts'
import { knownIn } from './known.ts'
import { asCondition, asGroup, conditionOf, type Sentence, sentenceOf } from './sentence.ts'

const conditionsOf = ({ questions, outcomes }: QuizDocument): Condition[] =>
  [...questions, ...questions.flatMap((question) => question.actions ?? []), ...outcomes].flatMap(
    ({ when }) => (when ? [when] : []),
  )

/** By the words of the schema, apart from how the editor reads them. */
const withoutDoubles = (written: string): string => {
  const parsed: unknown = JSON.parse(written, (_, value: unknown) => {
    const inner = inside(inside(value))
    return inner === undefined ? value : inner
  })
  return JSON.stringify(parsed)
}
const inside = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'not' in value ? value.not : undefined

const clausesOf = (sentence: Sentence): Sentence[] =>
  'fact' in sentence ? [sentence] : [sentence, ...sentence.parts.flatMap(clausesOf)]

describe('a sentence', () => {
  it('becomes the condition it was made of, but for a not of a not', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz }) => {
        for (const condition of conditionsOf(quiz)) {
          expect(JSON.stringify(conditionOf(sentenceOf(condition)))).toBe(
            withoutDoubles(JSON.stringify(condition)),
          )
        }
      }),
    )
  })

  it('holds for whom its condition holds, also as the whole of a rule', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz, answers, given }) => {
        const { facts } = pathThrough(quiz, ({ key }) => answers[key], given)
        for (const condition of conditionsOf(quiz)) {
          const again = asCondition(asGroup(sentenceOf(condition)))
          expect(again && holds(again, facts, quiz)).toBe(holds(condition, facts, quiz))
        }
      }),
    )
  })

  it('drops a not of a not at any depth', () => {
    const device: Condition = { device: 'phone' }
    expect(conditionOf(sentenceOf({ not: { not: device } }))).toEqual(device)
    expect(conditionOf(sentenceOf({ not: { any: [{ not: { not: { not: device } } }] } }))).toEqual({
      not: { any: [{ not: device }] },
    })
  })

  it('of one clause is that clause, of none is no condition', () => {
    expect(
      asCondition({ negated: false, join: 'any', parts: [{ negated: true, fact: { tag: 'hot' } }] }),
    ).toEqual({
      not: { tag: 'hot' },
    })
    expect(asCondition({ negated: false, join: 'all', parts: [] })).toBeUndefined()
  })
})

describe('a clause', () => {
  it('can be said anew in its own words, whatever it asks', () => {
    fc.assert(
      fc.property(quizAndAnswers, ({ quiz }) => {
        const known = knownIn(quiz, quiz.questions.length, 'urgent')
        for (const sentence of conditionsOf(quiz).flatMap((condition) => clausesOf(sentenceOf(condition)))) {
          if (!('fact' in sentence)) continue
          const [subject, verb] = [subjectOf(sentence.fact), verbOf(sentence.fact)]
          // An import may look for words in a question that knows only options; a new clause may not.
          if (!verbsFor(subject, known).includes(verb)) continue
          const anew = withVerb(factAbout(subject, known), verb, known)
          expect([subjectOf(anew), verbOf(anew)]).toEqual([subject, verb])
        }
      }),
    )
  })

  it('keeps its number when it asks otherwise', () => {
    const known = { questions: [], numbers: [], tags: [], params: [], sampleWord: 'urgent' }
    expect(withVerb({ scoreAtLeast: 7 }, 'to', known)).toEqual({ scoreAtMost: 7 })
    expect(withVerb({ scoreAtLeast: 7 }, 'between', known)).toEqual({ value: 'score', atLeast: 7, atMost: 7 })
    expect(withVerb({ value: 'debt', atMost: 300 }, 'from', known)).toEqual({ value: 'debt', atLeast: 300 })
  })
})
