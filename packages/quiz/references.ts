import type { Question } from '@pulya/questions/definitions'

import type { ContactField } from './contact-step.ts'
import { type Misread, type Place, type Reading, readingOf, unknown } from './misread.ts'
import { type Naming, ownNames } from './names.ts'
import { inAction, inCondition, inFormula } from './references-in-logic.ts'
import { inText } from './references-in-texts.ts'
import type { Outcome } from './outcome-document.ts'

/** The parts of a quiz that speak about other parts of it. */
export interface Referring extends Naming {
  bandsOf?: string | undefined
  outcomes: readonly Outcome[]
  contact: {
    title: string
    text: string
    hint?: string | undefined
    fields?: readonly ContactField[] | undefined
  }
  bonus?: { title: string; text: string; amount: string } | undefined
  thanks: { title: string; text: string }
}

/**
 * Every reference that leads nowhere, or where it may not: names are told apart, conditions look back, jumps lead ahead,
 * nobody is left without an outcome.
 */
export function* misread(quiz: Referring): Generator<Misread> {
  const reading = readingOf(quiz)
  yield* sharedNames(quiz)
  yield* inVariables(quiz, reading)
  yield* inQuestions(quiz, reading)
  yield* inOutcomes(quiz, reading)
  for (const part of ['contact', 'bonus', 'thanks'] as const) {
    for (const [member, text] of Object.entries(quiz[part] ?? {})) {
      if (member !== 'amount' && typeof text === 'string') yield* inText(text, [part, member], reading)
    }
  }
  if (quiz.bonus) yield* inFormula(quiz.bonus.amount, ['bonus', 'amount'], reading)
  if (quiz.bandsOf !== undefined && reading.names.get(quiz.bandsOf)?.is !== 'number') {
    yield { path: ['bandsOf'], flaw: { code: 'reference-unknown', limit: quiz.bandsOf } }
  }
}

/** Inside one list a repeated key is refused by the list itself. */
function* sharedNames({
  questions,
  scores = [],
  variables = [],
  hidden = [],
}: Referring): Generator<Misread> {
  const taken = new Set<string>(ownNames)
  for (const [part, list] of Object.entries({ questions, scores, variables, hidden })) {
    for (const [index, { key }] of list.entries()) {
      if (taken.has(key)) yield { path: [part, index, 'key'], flaw: { code: 'key-repeated' } }
    }
    for (const { key } of list) taken.add(key)
  }
}

/** A formula sees the variables above its own, so no two of them can wait for each other. */
function* inVariables({ variables = [] }: Referring, reading: Reading): Generator<Misread> {
  for (const [index, variable] of variables.entries()) {
    if (!('formula' in variable)) continue
    const below = new Set(variables.slice(index).map(({ key }) => key))
    yield* inFormula(variable.formula, ['variables', index, 'formula'], { ...reading, below })
  }
}

function* inQuestions({ questions, scores = [] }: Referring, reading: Reading): Generator<Misread> {
  for (const [index, question] of questions.entries()) {
    const { title, help, hint, when, actions = [] } = question
    const place: Place = ['questions', index]
    yield* inPoints(question, place, scores)
    const above = { ...reading, known: index }
    for (const [member, text] of Object.entries({ title, help, hint })) {
      if (text) yield* inText(text, [...place, member], above)
    }
    for (const [member, texts] of Object.entries(toldBy(question))) {
      for (const [number, text] of texts.entries()) yield* inText(text, [...place, member, number], above)
    }
    if (when) yield* inCondition(when, [...place, 'when'], above)
    for (const [number, action] of actions.entries()) {
      yield* inAction(action, [...place, 'actions', number], { ...reading, known: index + 1 })
    }
  }
}

/** What a screen that asks nothing has to say. */
function toldBy(question: Question): Record<string, readonly string[]> {
  if (question.kind === 'statement') return { text: question.text }
  return question.kind === 'loader' ? { lines: question.lines } : {}
}

/** Points go to named scores only: under another name they would be taken for what is said or counted there. */
function* inPoints(question: Question, place: Place, scores: readonly { key: string }[]): Generator<Misread> {
  const options = 'options' in question ? question.options : []
  for (const [number, { scores: points = {} }] of options.entries()) {
    for (const name of Object.keys(points)) {
      if (scores.some(({ key }) => key === name)) continue
      yield unknown([...place, 'options', number, 'scores', name], name)
    }
  }
}

function* inOutcomes({ outcomes }: Referring, reading: Reading): Generator<Misread> {
  for (const [index, { title, when, match, paragraphs, checklist = [] }] of outcomes.entries()) {
    const place: Place = ['outcomes', index]
    yield* inText(title, [...place, 'title'], reading)
    for (const [number, text] of paragraphs.entries())
      yield* inText(text, [...place, 'paragraphs', number], reading)
    for (const [number, text] of checklist.entries())
      yield* inText(text, [...place, 'checklist', number], reading)
    if (when) yield* inCondition(when, [...place, 'when'], reading)
    if (match !== undefined && reading.names.get(match)?.is !== 'number') {
      yield { path: [...place, 'match'], flaw: { code: 'reference-unknown', limit: match } }
    }
  }
  const last = outcomes.at(-1)
  const narrow = last?.when ? 'when' : last?.match ? 'match' : undefined
  if (narrow)
    yield { path: ['outcomes', outcomes.length - 1, narrow], flaw: { code: 'outcome-default-missing' } }
}
