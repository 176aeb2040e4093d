import type { Action } from '@pulya/questions/action'
import type { Question } from '@pulya/questions/definitions'
import fc from 'fast-check'

import { conditionOver } from './conditions.ts'
import { type Declared, formulaOver, numbersOf, tags } from './declared.ts'

/** What may follow the question at this place: jumps lead only ahead. */
export function actionsAfter(
  questions: readonly Question[],
  place: number,
  names: Declared,
  outcomes: readonly string[],
): fc.Arbitrary<Action[]> {
  const outcome = fc.constantFrom(...outcomes)
  const keys = questions.map(({ key }) => key)
  const later = keys.slice(place + 1)
  const done: fc.Arbitrary<object>[] = [
    formulaOver([...keys, ...numbersOf(names), 'answered']).map((to) => ({ set: 'count', to })),
    fc.constantFrom(...tags.slice(0, 2)).map((tag) => ({ tag })),
    outcome.map((end) => ({ end })),
    outcome.map((disqualify) => ({ disqualify })),
  ]
  if (later.length > 0) done.push(fc.constantFrom(...later).map((jump) => ({ jump })))
  const when = conditionOver(questions.slice(0, place + 1), names)
  const action = fc
    .tuple(fc.option(when, { nil: undefined, freq: 4 }), fc.oneof(...done))
    .map(([only, what]) => actionFrom({ ...(only && { when: only }), ...what }))
  return fc.array(action, { maxLength: 3 })
}

/** The parts were put together member by member; the document's schema, through which every quiz goes, has the last word. */
const actionFrom = (parts: object) => parts as Action
