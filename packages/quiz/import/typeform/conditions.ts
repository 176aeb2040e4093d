import type { Condition } from '@pulya/questions/condition'

import { compared, comparedNumber, type Comparison, everyOf, joined } from '../compare.ts'
import type { Desk } from '../desk.ts'
import { items, member, settle, type Source, textIn } from '../source.ts'

const comparisons: Record<string, Comparison> = {
  is: 'is',
  equal: 'is',
  is_not: 'is-not',
  not_equal: 'is-not',
  contains: 'contains',
  not_contains: 'contains-not',
  greater_than: 'more',
  greater_equal_than: 'at-least',
  lower_than: 'less',
  lower_equal_than: 'at-most',
}

/** `always` is no condition at all; `undefined` is one that ours cannot say. */
export function conditionOf(desk: Desk, source: Source): Condition | 'always' | undefined {
  const op = textIn(member(source, 'op')) ?? ''
  const vars = items(member(source, 'vars'))
  if (op === 'always') return 'always'
  if (op === 'and' || op === 'or') {
    const parts = everyOf(vars.map((part) => conditionOf(desk, part)))
    const whole = parts?.filter((part) => part !== 'always')
    if (!whole || (op === 'or' && whole.length < (parts?.length ?? 0))) return undefined
    return joined(op === 'and' ? 'all' : 'any', whole)
  }
  const comparison = comparisons[op]
  const [about, value] = vars
  return comparison && about && value && vars.length === 2
    ? comparing(desk, comparison, about, value)
    : undefined
}

function comparing(
  desk: Desk,
  comparison: Comparison,
  about: Source,
  against: Source,
): Condition | undefined {
  const type = textIn(member(about, 'type'))
  const name = textIn(member(about, 'value')) ?? ''
  settle(member(against, 'type'))
  const value = readValue(member(against, 'value'))
  if (type === 'field') {
    const question = desk.questions.get(name)
    return question && compared(desk, question, comparison, value)
  }
  const ours = desk.names.get(`${type === 'variable' ? 'var' : type}:${name}`.toLowerCase())
  if (type === 'variable' && ours !== undefined) return comparedNumber(ours, comparison, value)
  if (type !== 'hidden' || ours === undefined || typeof value !== 'string' || value === '') return undefined
  const is: Condition = { param: ours, is: value.slice(0, 200) }
  if (comparison === 'is') return is
  return comparison === 'is-not' ? { not: is } : undefined
}

function readValue(source: Source): unknown {
  textIn(source)
  return source.value
}
