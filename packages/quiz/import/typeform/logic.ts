import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'

import { type Desk, lose } from '../desk.ts'
import { act } from '../logic.ts'
import { inside, items, member, type Source, textIn } from '../source.ts'
import { conditionOf } from './conditions.ts'
import { counted } from './counting.ts'

/** What follows each field: jumps, ends, sums. */
export function addLogic(desk: Desk, root: Source, endings: ReadonlyMap<string, string>): void {
  for (const rule of items(member(root, 'logic'))) {
    const type = textIn(member(rule, 'type'))
    const ref = textIn(member(rule, 'ref')) ?? ''
    const question = type === 'field' ? desk.questions.get(ref) : undefined
    if (!question) lose(desk, rule, 'logic', type === 'field' ? undefined : type)
    else for (const action of items(member(rule, 'actions'))) follow(desk, question, action, endings)
  }
}

function follow(desk: Desk, question: Question, action: Source, endings: ReadonlyMap<string, string>): void {
  const verb = textIn(member(action, 'action')) ?? ''
  const condition = conditionOf(desk, member(action, 'condition'))
  if (!condition) return lose(desk, action, 'logic', `${question.title} (${verb})`)
  const when = condition === 'always' ? {} : { when: condition }
  if (verb === 'jump') return jump(desk, question, action, { when, endings })
  if (counted(desk, { question, action, verb, when: when.when })) return
  lose(desk, action, 'logic', `${question.title} (${verb})`)
}

interface Way {
  when: { when?: Condition }
  endings: ReadonlyMap<string, string>
}

function jump(desk: Desk, question: Question, action: Source, { when, endings }: Way): void {
  const to = inside(action, 'details', 'to')
  const [type, value] = [textIn(member(to, 'type')), textIn(member(to, 'value')) ?? '']
  const end = endings.get(value)
  const target = desk.questions.get(value)
  if (type === 'thankyou' && end !== undefined) return act(desk, action, question, { ...when, end })
  if (type === 'field' && target) return act(desk, action, question, { ...when, jump: target.key })
  lose(desk, action, 'leads-nowhere', question.title)
}
