import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'

import { type Desk, introduce, newName } from '../desk.ts'
import type { Draft } from '../draft.ts'
import { act } from '../logic.ts'
import { inside, member, members, numberIn, settle, type Source, textIn } from '../source.ts'

const signs: Record<string, string> = { add: '+', subtract: '-', multiply: '*', divide: '/' }

interface Step {
  question: Question
  action: Source
  verb: string
  when: Condition | undefined
}

/** A sum after an answer, as a variable that is set. */
export function counted(desk: Desk, { question, action, verb, when }: Step): boolean {
  const target = textIn(inside(action, 'details', 'target', 'value')) ?? ''
  const name = variableNamed(desk, target)
  const amount = numberIn(inside(action, 'details', 'value', 'value'))
  const sign = signs[verb]
  settle(inside(action, 'details', 'target', 'type'), inside(action, 'details', 'value', 'type'))
  if (name === undefined || amount === undefined || (!sign && verb !== 'set')) return false
  const number = amount < 0 ? `(0 - ${-amount})` : String(amount)
  act(desk, action, question, {
    ...(when && { when }),
    set: name,
    to: sign ? `${name} ${sign} ${number}` : number,
  })
  return true
}

/** Numbers that the form counts, by their start. */
export function numbersOf(desk: Desk, root: Source): Draft['variables'] {
  return members(member(root, 'variables')).flatMap(([given, source]) => {
    const start = numberIn(source)
    if (start === undefined) return []
    const key = newName(desk, given)
    introduce(desk, `var:${given}`, key)
    desk.said.add(key)
    return [{ key, start }]
  })
}

export const variableNamed = (desk: Desk, given: string): string | undefined =>
  desk.names.get(`var:${given}`.toLowerCase())
