import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'

import { compared, type Comparison, everyOf, joined } from '../compare.ts'
import { type Desk, lose, note } from '../desk.ts'
import { act } from '../logic.ts'
import { inside, isRecord, items, member, settle, type Source, textIn } from '../source.ts'
import type { Walk } from './walk.ts'

/** Rules that show, hide or lead on under a plain condition; everything else that Tally's logic can do has no home. */
export function addLogic(desk: Desk, walk: Walk): void {
  const shown = new Map<Question, Condition[]>()
  const hidden = new Map<Question, Condition[]>()
  for (const { source, page } of walk.rules) {
    const payload = member(source, 'payload')
    const condition = conditionOf(desk, payload)
    const actions = items(member(payload, 'actions'))
    if (!condition || actions.length === 0) {
      lose(desk, source, 'logic')
      continue
    }
    for (const action of actions) {
      settle(member(action, 'uuid'))
      const type = textIn(member(action, 'type')) ?? ''
      const list = type === 'SHOW_BLOCKS' ? shown : type === 'HIDE_BLOCKS' ? hidden : undefined
      const done = list
        ? cover(desk, action, condition, list)
        : type === 'JUMP_TO_PAGE' && jump(desk, walk, { action, condition, page })
      if (!done) lose(desk, action, 'logic', type)
    }
    settle(member(payload, 'updateUuid'))
  }
  for (const question of walk.questions) {
    show(desk, question, joined('any', shown.get(question) ?? []), hidden.get(question) ?? [])
  }
  // What nothing uncovers would be seen by everybody.
  for (const [question, source] of walk.covered)
    if (!question.when) note(desk, source, 'logic', question.title)
}

function show(
  desk: Desk,
  question: Question,
  shown: Condition | undefined,
  hidden: readonly Condition[],
): void {
  const parts = [...(shown ? [shown] : []), ...hidden.map((not) => ({ not }))]
  const when = joined('all', parts)
  if (!when) return
  question.when = structuredClone(when)
  const source = desk.origins.get(question)
  if (source) desk.origins.set(question.when, source)
}

function cover(desk: Desk, action: Source, condition: Condition, list: Map<Question, Condition[]>): boolean {
  const blocks = [
    ...items(inside(action, 'payload', 'showBlocks')),
    ...items(inside(action, 'payload', 'hideBlocks')),
  ]
  const questions = new Set(blocks.flatMap((block) => desk.questions.get(textIn(block) ?? '') ?? []))
  for (const question of questions) list.set(question, [...(list.get(question) ?? []), condition])
  return questions.size > 0
}

function jump(
  desk: Desk,
  walk: Walk,
  { action, condition, page }: { action: Source; condition: Condition; page: number },
): boolean {
  const ref = textIn(inside(action, 'payload', 'jumpToPage')) ?? ''
  const to = walk.pages.get(ref)
  const last = walk.questions.findLast((question) => walk.pageOf.get(question) === page)
  // A question that may be left out would take its jumps along.
  if (!to || !last || walk.covered.has(last)) return false
  const end = desk.names.get(`page:${ref}`)
  const target = walk.questions.find((question) => walk.pageOf.get(question) === to.page)
  const when = structuredClone(condition)
  if (to.ending && end !== undefined) act(desk, action, last, { when, end })
  else if (target) act(desk, action, last, { when, jump: target.key })
  return target !== undefined || to.ending
}

const comparisons: Record<string, Comparison> = {
  IS: 'is',
  EQUAL: 'is',
  IS_NOT: 'is-not',
  NOT_EQUAL: 'is-not',
  CONTAINS: 'contains',
  DOES_NOT_CONTAIN: 'contains-not',
  IS_ANY_OF: 'is',
  GREATER_THAN: 'more',
  GREATER_OR_EQUAL_THAN: 'at-least',
  LESS_THAN: 'less',
  LESS_OR_EQUAL_THAN: 'at-most',
  IS_EMPTY: 'silent',
  IS_NOT_EMPTY: 'answered',
}

/** Tally documents no more of it than that it is an object, so only what is plainly this shape is read. */
function conditionOf(desk: Desk, payload: Source): Condition | undefined {
  const parts = items(member(payload, 'conditionals')).map((part) => {
    const inner = member(part, 'payload')
    if (textIn(member(part, 'type')) === 'GROUP') return conditionOf(desk, inner)
    settle(member(part, 'uuid'))
    return comparison(desk, inner)
  })
  const whole = everyOf(parts)
  return whole && joined(textIn(member(payload, 'logicalOperator')) === 'OR' ? 'any' : 'all', whole)
}

function comparison(desk: Desk, source: Source): Condition | undefined {
  const field = member(source, 'field')
  const name = textIn(isRecord(field.value) ? member(field, 'blockGroupUuid') : field)
  const own = textIn(member(field, 'uuid'))
  const question = desk.questions.get(name ?? '') ?? desk.questions.get(own ?? '')
  const compare = comparisons[textIn(member(source, 'comparison')) ?? '']
  if (!question || !compare) return undefined
  settle(field)
  const value = member(source, 'value')
  const values = Array.isArray(value.value) ? items(value) : [value]
  settle(value)
  const whole = everyOf(values.map((each) => compared(desk, question, compare, each.value)))
  return whole && joined(compare === 'is' ? 'any' : 'all', whole)
}
