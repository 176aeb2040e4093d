import type { Condition } from '@pulya/questions/condition'

import type { Checkable } from '../checkable.ts'
import { type Budget, spend } from './budget.ts'
import { type Inputs, inputsOf } from './inputs.ts'
import { type Known, likeness, type Truth, truthOf } from './known.ts'
import { type LookedAt, lookedAt, lookedAtNothing } from './looked-at.ts'

/** Visitors at one place of the quiz who will go on alike. */
export interface State extends Known {
  /** The question a jump leads to: all before it are passed by. */
  awaited?: string
  /** How many questions they were asked, at least and at most. */
  least: number
  most: number
}

/** One walk of everybody through a quiz, and what it has met so far. */
export interface Walk {
  quiz: Checkable
  inputs: Inputs
  before: LookedAt[]
  after: LookedAt[]
  budget: Budget
  asked: Set<string>
  stuck: Set<string>
  shown: Set<string>
  truths: Map<string, Truth>
  lengths?: { least: number; most: number }
}

const stepsMax = 30_000

export const startWalk = (quiz: Checkable): Walk => ({
  quiz,
  inputs: inputsOf(quiz.variables),
  ...lookedAt(quiz),
  budget: { left: stepsMax },
  asked: new Set(),
  stuck: new Set(),
  shown: new Set(),
  truths: new Map(),
})

/** What the condition can be here; remembered under its pointer. */
export function truthAt(walk: Walk, pointer: string, condition: Condition, known: Known): Truth {
  const truth = truthOf(condition, known, walk.quiz, walk.inputs)
  const { yes = false, no = false } = walk.truths.get(pointer) ?? {}
  walk.truths.set(pointer, { yes: yes || truth.yes, no: no || truth.no })
  return truth
}

/** Before the question at this place, states that are alike go on as one. */
export function merged({ quiz, before, budget }: Walk, place: number, states: Iterable<State>): State[] {
  const look = before[place] ?? lookedAtNothing
  const alike = new Map<string, State>()
  for (const state of states) {
    if (!spend(budget)) break
    const name = `${state.awaited ?? ''} ${likeness(look, state, quiz)}`
    const met = alike.get(name)
    const least = Math.min(met?.least ?? Infinity, state.least)
    const most = Math.max(met?.most ?? 0, state.most)
    alike.set(name, { ...state, least, most })
  }
  return [...alike.values()]
}
