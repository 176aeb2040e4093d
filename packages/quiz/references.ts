import type { Flaw } from '@pulya/contract/flaw'
import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'
import type { z } from 'zod'

import { pipedIn } from './piped.ts'

type Place = readonly (string | number)[]

interface Misread {
  path: Place
  flaw: Flaw
}

/** The parts of a quiz that speak about its questions. */
interface Quiz {
  questions: readonly Question[]
  outcomes: readonly {
    when?: Condition | undefined
    paragraphs: readonly string[]
    checklist?: readonly string[] | undefined
  }[]
}

/** Holds a quiz to what no single part of it can see: conditions look back, references lead somewhere, nobody is left without an outcome. */
export function checkReferences({ value, issues }: z.core.ParsePayload<Quiz>): void {
  for (const { path, flaw } of misread(value)) {
    issues.push({ code: 'custom', input: value, path: [...path], params: { flaw } })
  }
}

function* misread({ questions, outcomes }: Quiz): Generator<Misread> {
  for (const [index, { when }] of questions.entries()) {
    if (when) yield* inCondition(when, ['questions', index, 'when'], questions, index)
  }
  for (const [index, { when, paragraphs, checklist = [] }] of outcomes.entries()) {
    if (when) yield* inCondition(when, ['outcomes', index, 'when'], questions, questions.length)
    yield* inTexts(paragraphs, ['outcomes', index, 'paragraphs'], questions)
    yield* inTexts(checklist, ['outcomes', index, 'checklist'], questions)
  }
  if (outcomes.at(-1)?.when) {
    yield { path: ['outcomes', outcomes.length - 1, 'when'], flaw: { code: 'outcome-default-missing' } }
  }
}

/** `known` is how many questions, from the first, are answered by the time the condition is asked. */
function* inCondition(
  condition: Condition,
  path: Place,
  questions: readonly Question[],
  known: number,
): Generator<Misread> {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined
  for (const [index, part] of parts?.entries() ?? []) {
    yield* inCondition(part, [...path, 'all' in condition ? 'all' : 'any', index], questions, known)
  }
  if ('not' in condition) yield* inCondition(condition.not, [...path, 'not'], questions, known)
  if (!('question' in condition)) return

  const place = questions.findIndex(({ key }) => key === condition.question)
  const asked = questions[place]
  const limit = condition.question
  if (!asked) yield { path: [...path, 'question'], flaw: { code: 'reference-unknown', limit } }
  else if (place >= known) yield { path: [...path, 'question'], flaw: { code: 'reference-too-late', limit } }
  else if ('has' in condition && !optionsOf(asked).includes(condition.has)) {
    yield { path: [...path, 'has'], flaw: { code: 'reference-unknown', limit: condition.has } }
  } else if (!('has' in condition) && optionsOf(asked).length > 0) {
    // Options have no amount, so such a condition could never hold.
    yield { path: [...path, 'question'], flaw: { code: 'value-wrong' } }
  }
}

function* inTexts(texts: readonly string[], path: Place, questions: readonly Question[]): Generator<Misread> {
  for (const [index, text] of texts.entries()) {
    for (const key of pipedIn(text)) {
      if (questions.some((question) => question.key === key)) continue
      yield { path: [...path, index], flaw: { code: 'reference-unknown', limit: key } }
    }
  }
}

const optionsOf = (question: Question) =>
  'options' in question ? question.options.map(({ key }) => key) : []
