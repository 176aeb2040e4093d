import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'

import type { Checkable } from '../checkable.ts'
import { type Inputs, inputsOf, namesRead } from './inputs.ts'

/** Conditions about single answers, tags and the visitor's coming; the rest of conditions are groups and numbers. */
export type Atom = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { value: unknown }
  | { scoreAtLeast: unknown }
  | { scoreAtMost: unknown }
>

/** All that the rest of a quiz looks at. Two visitors who are equal in this go on alike. */
export interface LookedAt {
  /** By their JSON. */
  atoms: ReadonlyMap<string, Atom>
  /** Scores, set variables, and questions whose amount a formula takes. */
  numbers: ReadonlySet<string>
}

export const lookedAtNothing: LookedAt = { atoms: new Map(), numbers: new Set() }

/** `before[n]` is all that is looked at from question n on; `after[n]` leaves out the condition of n itself. */
export function lookedAt(quiz: Checkable): { before: LookedAt[]; after: LookedAt[] } {
  const inputs = inputsOf(quiz.variables)
  let later = atTheEnd(quiz, inputs)
  const before = [later]
  const after: LookedAt[] = []
  for (const { when, actions = [] } of quiz.questions.toReversed()) {
    const acted = actions.reduce((look, action) => withAction(look, action, inputs), later)
    later = when ? withCondition(acted, when, inputs) : acted
    after.unshift(acted)
    before.unshift(later)
  }
  return { before, after }
}

function atTheEnd({ outcomes }: Checkable, inputs: Inputs): LookedAt {
  return outcomes.reduce((look, { when, match }) => {
    const told = when ? withCondition(look, when, inputs) : look
    return match === undefined ? told : withNumbers(told, [match], inputs)
  }, lookedAtNothing)
}

function withAction(look: LookedAt, action: Action, inputs: Inputs): LookedAt {
  const asked = action.when ? withCondition(look, action.when, inputs) : look
  return 'set' in action ? withNumbers(asked, namesRead(action.to), inputs) : asked
}

function withCondition(look: LookedAt, condition: Condition, inputs: Inputs): LookedAt {
  const both = (known: LookedAt, part: Condition) => withCondition(known, part, inputs)
  if ('all' in condition) return condition.all.reduce(both, look)
  if ('any' in condition) return condition.any.reduce(both, look)
  if ('not' in condition) return both(look, condition.not)
  if ('value' in condition) return withNumbers(look, [condition.value], inputs)
  if ('scoreAtLeast' in condition || 'scoreAtMost' in condition) return withNumbers(look, ['score'], inputs)
  return { ...look, atoms: new Map(look.atoms).set(JSON.stringify(condition), condition) }
}

function withNumbers(look: LookedAt, names: readonly string[], inputs: Inputs): LookedAt {
  return { ...look, numbers: new Set([...look.numbers, ...names.flatMap((name) => [...inputs(name)])]) }
}
