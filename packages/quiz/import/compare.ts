import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'

import type { Desk } from './desk.ts'

export type Comparison =
  | 'is'
  | 'is-not'
  | 'contains'
  | 'contains-not'
  | 'more'
  | 'less'
  | 'at-least'
  | 'at-most'
  | 'answered'
  | 'silent'

/** A comparison of any tool as a condition of ours; `undefined` when ours would mean something else. */
export function compared(
  desk: Desk,
  question: Question,
  comparison: Comparison,
  value?: unknown,
): Condition | undefined {
  const { key } = question
  const answered: Condition = { question: key, answered: true }
  if (comparison === 'answered') return answered
  if (comparison === 'silent') return { not: answered }
  const options = desk.options.get(question)
  if (options) return aboutOption(key, comparison, options.get(String(value)))
  if (numeric.has(question.kind)) return aboutNumber({ question: key }, comparison, numberOf(value), answered)
  return typeof value === 'string' && written.has(question.kind)
    ? aboutWords(key, comparison, value)
    : undefined
}

/** The same about a score or a variable. */
export const comparedNumber = (name: string, comparison: Comparison, value: unknown): Condition | undefined =>
  aboutNumber({ value: name }, comparison, numberOf(value))

const numeric: ReadonlySet<Question['kind']> = new Set(['number', 'slider', 'rating'])
const written: ReadonlySet<Question['kind']> = new Set(['text', 'long-text'])

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function aboutOption(
  question: string,
  comparison: Comparison,
  has: string | undefined,
): Condition | undefined {
  if (has === undefined) return undefined
  if (comparison === 'is' || comparison === 'contains') return { question, has }
  return comparison === 'is-not' || comparison === 'contains-not' ? { not: { question, has } } : undefined
}

/** "More than" of something silent does not hold, so the opposite of "at most" is not enough. */
function aboutNumber(
  about: { question: string } | { value: string },
  comparison: Comparison,
  number: number | undefined,
  answered?: Condition,
): Condition | undefined {
  if (number === undefined) return undefined
  const beyond = (bound: Condition): Condition =>
    answered ? { all: [answered, { not: bound }] } : { not: bound }
  if (comparison === 'is') return { ...about, atLeast: number, atMost: number }
  if (comparison === 'is-not') return { not: { ...about, atLeast: number, atMost: number } }
  if (comparison === 'at-least') return { ...about, atLeast: number }
  if (comparison === 'at-most') return { ...about, atMost: number }
  if (comparison === 'more') return beyond({ ...about, atMost: number })
  return comparison === 'less' ? beyond({ ...about, atLeast: number }) : undefined
}

/** Ours knows only whether words are in a text, not whether they are all of it. */
function aboutWords(question: string, comparison: Comparison, words: string): Condition | undefined {
  const says = words.trim().slice(0, 120)
  if (says === '') return undefined
  if (comparison === 'contains') return { question, says }
  return comparison === 'contains-not' ? { not: { question, says } } : undefined
}

/** Of several conditions one; a group of one is the one. */
export function joined(how: 'all' | 'any', parts: readonly Condition[]): Condition | undefined {
  const [first, second] = parts
  if (!second) return first
  return how === 'all'
    ? { all: parts.flatMap((part) => ('all' in part ? part.all : [part])) }
    : { any: parts.flatMap((part) => ('any' in part ? part.any : [part])) }
}

/** Every part, or nothing: half a condition would be another condition. */
export function everyOf<Part>(parts: readonly (Part | undefined)[]): Part[] | undefined {
  const whole = parts.filter((part) => part !== undefined)
  return whole.length === parts.length ? whole : undefined
}
