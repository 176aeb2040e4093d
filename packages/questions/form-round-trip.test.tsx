import { locales } from '@pulya/contract/locale'
import { expect, test } from 'vitest'

import { cleanAnswer } from './check.ts'
import { type AnswerOf, definitions, type Question } from './definitions.ts'
import { drawn, type Drawn } from './drawn.ts'
import { Field } from './Field.tsx'
import { readPosted } from './pages.ts'
import { rules } from './rules.ts'
import { sampleAnswers } from './sample-answers.ts'
import { fieldWords } from './words.ts'

const day = '2026-11-22'

/** What a browser without script would post. https://html.spec.whatwg.org/#constructing-the-form-data-set */
function posted(elements: readonly Drawn[]): [string, string][] {
  return elements.flatMap(({ type, props, children }) => {
    const { name, value, checked } = props
    if (type === 'select') {
      const picked = children.find((option) => option.props['selected']) ?? children[0]
      return [[String(name), String(picked?.props['value'])]]
    }
    // Nothing is chosen anew.
    if (props['type'] === 'file') return []
    const ticked = props['type'] === 'radio' || props['type'] === 'checkbox' ? checked : true
    if (typeof name === 'string' && ticked) return [[name, String(value)]]
    return posted(children)
  })
}

const accepted = (asked: Question) =>
  sampleAnswers(asked).flatMap((given) => {
    const cleaned = cleanAnswer(asked, given, day)
    return 'value' in cleaned && cleaned.value !== undefined ? [cleaned.value] : []
  })

const asked = Object.values(definitions)
  .flatMap(({ blank }) => locales.map((locale): Question => blank('q1', locale)))
  .filter(({ kind }) => !rules[kind].silent)

test.each(asked)('without script the form of $kind “$title” posts the answer it shows', (question) => {
  const answers = accepted(question)
  expect(answers).not.toHaveLength(0)
  for (const answer of answers) expect(roundTrip(question, answer)).toEqual({ value: answer })
})

test.each(asked)('without script the untouched form of $kind “$title” posts silence', (question) => {
  expect(roundTrip({ ...question, required: false }, undefined)).toEqual({ value: undefined })
})

function roundTrip(config: Question, answer: AnswerOf | undefined) {
  const field = <Field config={config} answer={answer} words={fieldWords.ru} day={day} />
  const form = new URLSearchParams(posted(drawn(field)))
  return cleanAnswer(config, readPosted(config, form), day)
}
