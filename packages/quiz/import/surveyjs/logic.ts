import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'

import { joined } from '../compare.ts'
import { type Desk, lose } from '../desk.ts'
import { act } from '../logic.ts'
import { items, member, settle, type Source, textIn } from '../source.ts'
import { conditionOf } from './expression.ts'

/** Conditions of the element, of its panels and of its page: all must hold. What cannot be said is told, and not asked. */
export function showOnlyIf(desk: Desk, questions: readonly Question[], shownIf: readonly Source[]): void {
  const conditions = shownIf.flatMap((source) => read(desk, source)?.condition ?? [])
  for (const question of questions) {
    // Each has a condition of its own: one may have to go while the others stay.
    const when = joined('all', structuredClone(conditions))
    if (!when) continue
    question.when = when
    desk.origins.set(when, shownIf.at(-1) ?? shownIf[0]!)
  }
}

function read(desk: Desk, source: Source): ReturnType<typeof conditionOf> {
  const text = textIn(source)
  if (!text) return undefined
  const found = conditionOf(desk, text)
  if (!found) lose(desk, source, 'logic', text)
  return found
}

/** `skip` leads on, `complete` ends; triggers that set values or run expressions have no home. */
export function addTriggers(desk: Desk, root: Source, order: readonly Question[], end: string): void {
  for (const trigger of items(member(root, 'triggers'))) {
    const type = (textIn(member(trigger, 'type')) ?? '').replace(/trigger$/, '')
    const text = textIn(member(trigger, 'expression')) ?? ''
    const found = conditionOf(desk, text)
    const target = desk.questions.get(textIn(member(trigger, 'gotoName')) ?? '')
    const last = found && order.findLast((question) => found.about.includes(question))
    if (last && type === 'complete') act(desk, trigger, last, { when: found.condition, end })
    else if (last && target && type === 'skip')
      act(desk, trigger, last, { when: found.condition, jump: target.key })
    else lose(desk, trigger, 'logic', text)
  }
}

/** Endings for some: all that is said of them is a condition and a text. */
export function whenIn(desk: Desk, source: Source): Condition | undefined {
  const found = read(desk, source)
  if (found) settle(source)
  return found?.condition
}
