import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'

import { compared, type Comparison, everyOf, joined } from '../compare.ts'
import type { Desk } from '../desk.ts'

/**
 * A simple expression of SurveyJS as a condition: comparisons of one question with plain values, joined by `and`, `or`
 * and brackets. `undefined` for everything else, wholly: half a condition would be another one.
 */
export function conditionOf(
  desk: Desk,
  text: string,
): { condition: Condition; about: Question[] } | undefined {
  const tokens = text.length > 5000 ? [] : (text.match(token) ?? [])
  const reading: Reading = { desk, tokens, at: 0, depth: 0, about: [] }
  const condition = anyOf(reading)
  return condition && reading.at === tokens.length ? { condition, about: reading.about } : undefined
}

const token = /\{[^{}]*\}|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[<>!=]=|<>|&&|\|\||[^\s()[\],<>=!&|'"{}]+|\S/g

interface Reading {
  desk: Desk
  tokens: readonly string[]
  at: number
  depth: number
  about: Question[]
}

const depthMax = 10

function take(reading: Reading, ...wanted: string[]): boolean {
  const found = wanted.includes(reading.tokens[reading.at]?.toLowerCase() ?? '')
  if (found) reading.at += 1
  return found
}

function anyOf(reading: Reading): Condition | undefined {
  const parts = [allOf(reading)]
  while (take(reading, 'or', '||')) parts.push(allOf(reading))
  const whole = everyOf(parts)
  return whole && joined('any', whole)
}

function allOf(reading: Reading): Condition | undefined {
  const parts = [one(reading)]
  while (take(reading, 'and', '&&')) parts.push(one(reading))
  const whole = everyOf(parts)
  return whole && joined('all', whole)
}

function one(reading: Reading): Condition | undefined {
  if (take(reading, '!', 'not', 'negate')) {
    const inner = bracketed(reading)
    return inner && { not: inner }
  }
  return reading.tokens[reading.at] === '(' ? bracketed(reading) : comparison(reading)
}

function bracketed(reading: Reading): Condition | undefined {
  if (reading.depth === depthMax || !take(reading, '(')) return undefined
  reading.depth += 1
  const inner = anyOf(reading)
  reading.depth -= 1
  return take(reading, ')') ? inner : undefined
}

const signs: Record<string, Comparison> = {
  '=': 'is',
  '==': 'is',
  equal: 'is',
  '<>': 'is-not',
  '!=': 'is-not',
  notequal: 'is-not',
  '>': 'more',
  greater: 'more',
  '<': 'less',
  less: 'less',
  '>=': 'at-least',
  greaterorequal: 'at-least',
  '<=': 'at-most',
  lessorequal: 'at-most',
  contains: 'contains',
  contain: 'contains',
  notcontains: 'contains-not',
  notcontain: 'contains-not',
  empty: 'silent',
  notempty: 'answered',
}

const ofMany: Record<string, { how: 'all' | 'any'; not?: boolean }> = {
  anyof: { how: 'any' },
  allof: { how: 'all' },
  noneof: { how: 'any', not: true },
}

function comparison(reading: Reading): Condition | undefined {
  const { desk, about } = reading
  const name = /^\{\s*(.*?)\s*\}$/.exec(reading.tokens[reading.at] ?? '')?.[1]
  const question = name === undefined ? undefined : desk.questions.get(name)
  if (!question) return undefined
  about.push(question)
  const sign = (reading.tokens[reading.at + 1] ?? '').toLowerCase()
  reading.at += 2
  const many = ofMany[sign]
  const compare = many ? 'contains' : signs[sign]
  if (!compare) return undefined
  if (compare === 'silent' || compare === 'answered') return compared(desk, question, compare)
  const values = valuesIn(reading)
  const whole = values && everyOf(values.map((value) => compared(desk, question, compare, value)))
  if (!whole || whole.length === 0 || (!many && whole.length > 1)) return undefined
  const found = joined(many?.how ?? 'all', whole)
  return found && many?.not ? { not: found } : found
}

/** A value, or several in square brackets. */
function valuesIn(reading: Reading): string[] | undefined {
  if (!take(reading, '[')) {
    const value = valueOf(reading)
    return value === undefined ? undefined : [value]
  }
  const values: (string | undefined)[] = []
  do values.push(valueOf(reading))
  while (take(reading, ','))
  return take(reading, ']') ? everyOf(values) : undefined
}

function valueOf(reading: Reading): string | undefined {
  const found = reading.tokens[reading.at] ?? ''
  reading.at += 1
  if (/^['"]/.test(found)) return found.slice(1, -1).replace(/\\(.)/g, '$1')
  return /^(?:true|false|-?\d+(?:\.\d+)?|[\p{L}\p{N}_-]+)$/u.test(found) ? found : undefined
}
