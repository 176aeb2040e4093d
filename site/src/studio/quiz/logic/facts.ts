import { devices } from '@pulya/contract/device'
import type { Question } from '@pulya/questions/definitions'
import type { Option } from '@pulya/questions/options'
import { rules } from '@pulya/questions/rules'

import type { Fact } from './sentence.ts'
import type { Known } from './known.ts'

/** What a clause is about, as the value of its option: `question:debt`, `number:score`, `tag`, `param`, `device`. */
export type Subject = `question:${string}` | `number:${string}` | 'tag' | 'param' | 'device'

export type Verb = 'has' | 'says' | 'answered' | 'from' | 'to' | 'between' | 'is'

export function subjectOf(fact: Fact): Subject {
  if ('question' in fact) return `question:${fact.question}`
  if ('value' in fact) return `number:${fact.value}`
  if ('scoreAtLeast' in fact || 'scoreAtMost' in fact) return 'number:score'
  if ('tag' in fact) return 'tag'
  return 'param' in fact ? 'param' : 'device'
}

export function verbOf(fact: Fact): Verb {
  if ('has' in fact) return 'has'
  if ('says' in fact) return 'says'
  if ('answered' in fact) return 'answered'
  const { from, to } = rangeOf(fact)
  if (from !== undefined && to !== undefined) return 'between'
  if (from !== undefined) return 'from'
  return to === undefined ? 'is' : 'to'
}

export interface Range {
  from?: number | undefined
  to?: number | undefined
}

export function rangeOf(fact: Fact): Range {
  if ('scoreAtLeast' in fact) return { from: fact.scoreAtLeast }
  if ('scoreAtMost' in fact) return { to: fact.scoreAtMost }
  return 'atLeast' in fact || 'atMost' in fact ? { from: fact.atLeast, to: fact.atMost } : {}
}

/** The same fact with other numbers; the score by itself has a form of its own for one bound. */
export function withRange(fact: Fact, { from, to }: Range): Fact {
  const range = { ...(from !== undefined && { atLeast: from }), ...(to !== undefined && { atMost: to }) }
  if ('question' in fact) return { question: fact.question, ...range }
  const value = 'value' in fact ? fact.value : 'score'
  if (value === 'score' && from !== undefined && to === undefined) return { scoreAtLeast: from }
  if (value === 'score' && to !== undefined && from === undefined) return { scoreAtMost: to }
  return { value, ...range }
}

/** What can be asked about a subject; the first is how a new clause begins. */
export function verbsFor(subject: Subject, { questions }: Known): Verb[] {
  if (subject.startsWith('number:')) return ['from', 'to', 'between']
  if (!subject.startsWith('question:')) return ['is']
  const question = questions.find(({ key }) => subject === `question:${key}`)
  return question ? verbsOf(question) : ['answered']
}

function verbsOf(question: Question): Verb[] {
  const options = optionsOf(question)
  if (options.length > 0) {
    const counts = options.some(({ value }) => value !== undefined)
    return counts ? ['has', 'from', 'to', 'between', 'answered'] : ['has', 'answered']
  }
  if (rules[question.kind].text) return ['says', 'answered']
  return wordy.has(question.kind) ? ['answered'] : ['from', 'to', 'between', 'answered']
}

/** Kinds whose answer stands for no number. */
const wordy: ReadonlySet<Question['kind']> = new Set(['phone', 'email', 'statement', 'loader'])

export const optionsOf = (question: Question | undefined): readonly Option[] =>
  question && 'options' in question ? question.options : []

/** A fact about this to begin with, true of somebody. */
export function factAbout(subject: Subject, known: Known): Fact {
  if (subject === 'tag') return { tag: known.tags[0] ?? 'hot' }
  if (subject === 'param') return { param: known.params[0] ?? 'utm_source', is: 'yandex' }
  if (subject === 'device') return { device: devices[0] }
  const [verb = 'answered'] = verbsFor(subject, known)
  const key = subject.slice(subject.indexOf(':') + 1)
  const fact: Fact = subject.startsWith('number:')
    ? { value: key, atLeast: 1 }
    : { question: key, answered: true }
  return withVerb(fact, verb, known)
}

/** The same subject asked about in another way; numbers that were there stay. */
export function withVerb(fact: Fact, verb: Verb, { questions, sampleWord }: Known): Fact {
  if (verb === 'from' || verb === 'to' || verb === 'between')
    return withRange(fact, bounds(fact, verb, questions))
  if (!('question' in fact)) return fact
  const { question: key } = fact
  if (verb === 'says') return { question: key, says: sampleWord }
  const [first] = optionsOf(questions.find((question) => question.key === key))
  return verb === 'has' && first ? { question: key, has: first.key } : { question: key, answered: true }
}

function bounds(fact: Fact, verb: 'from' | 'to' | 'between', questions: readonly Question[]): Range {
  const { from, to } = rangeOf(fact)
  const question = 'question' in fact ? questions.find(({ key }) => key === fact.question) : undefined
  const usual = question ? usualNumber(question) : 1
  if (verb === 'from') return { from: from ?? to ?? usual }
  if (verb === 'to') return { to: to ?? from ?? usual }
  return { from: from ?? to ?? usual, to: to ?? from ?? usual }
}

/** Something in the middle of what can be answered. */
export function usualNumber(question: Question): number {
  if (question.kind === 'slider' || question.kind === 'range') return (question.min + question.max) / 2
  return optionsOf(question).find(({ value }) => value !== undefined)?.value ?? 1
}
