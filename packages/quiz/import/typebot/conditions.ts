import type { Condition } from '@pulya/questions/condition'

import { compared, comparedNumber, type Comparison, everyOf, joined } from '../compare.ts'
import type { Desk } from '../desk.ts'
import { items, member, settle, type Source, textIn } from '../source.ts'
import type { Walk } from './steps.ts'

const comparisons: Record<string, Comparison> = {
  'Equal to': 'is',
  'Not equal': 'is-not',
  Contains: 'contains',
  'Does not contain': 'contains-not',
  'Greater than': 'more',
  'Greater or equal to': 'at-least',
  'Less than': 'less',
  'Less or equal to': 'at-most',
  'Is set': 'answered',
  'Is empty': 'silent',
}

/** The condition of one branch; `undefined` when ours cannot say it. */
export function conditionOf(desk: Desk, { variables }: Walk, item: Source): Condition | undefined {
  settle(...['id', 'blockId', 'type', 'outgoingEdgeId'].map((name) => member(item, name)))
  const content = member(item, 'content')
  const parts = items(member(content, 'comparisons')).map((source) => {
    settle(member(source, 'id'))
    const variable = variables.get(textIn(member(source, 'variableId')) ?? '')
    const comparison = comparisons[textIn(member(source, 'comparisonOperator')) ?? '']
    const value = textIn(member(source, 'value'))
    if (variable === undefined || !comparison || value?.includes('{{')) return undefined
    const question = desk.questions.get(variable)
    if (question) return compared(desk, question, comparison, value)
    const name = desk.names.get(variable.toLowerCase())
    return name === undefined ? undefined : comparedNumber(name, comparison, value)
  })
  const whole = everyOf(parts)
  return whole && joined(textIn(member(content, 'logicalOperator')) === 'OR' ? 'any' : 'all', whole)
}
