import { pointerTo } from '@pulya/contract/pointer'
import type { Action } from '@pulya/questions/action'
import type { Question } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import { type Counting, counted } from '../../path.ts'
import { answersTo, told } from './answers.ts'
import { metOutcome } from './ending.ts'
import { namesRead } from './inputs.ts'
import { certain, isOpen, type Known } from './known.ts'
import { lookedAtNothing } from './looked-at.ts'
import { type State, truthAt, type Walk } from './walk.ts'

/** A question where it stands, with an answer of each sort. */
export interface Asked {
  place: number
  question: Question
  answers: ReturnType<typeof answersTo>
}

export function askedAt({ quiz, after, budget }: Walk, place: number, question: Question): Asked {
  const look = after[place] ?? lookedAtNothing
  return { place, question, answers: answersTo(question, { quiz, look, budget }) }
}

/** Where visitors are once the question is behind them, asked or not; those whom an action led to an outcome are gone. */
export function* passed(walk: Walk, asked: Asked, state: State): Generator<State> {
  const { place, question } = asked
  const { awaited, ...here } = state
  if (awaited !== undefined && awaited !== question.key) return yield state
  const pointer = pointerTo('questions', place, 'when')
  const open = question.when ? truthAt(walk, pointer, question.when, here) : certain
  if (open.no) yield here
  if (open.yes) yield* answered(walk, asked, here)
}

function* answered(walk: Walk, { place, question, answers }: Asked, state: State): Generator<State> {
  walk.asked.add(question.key)
  if (answers.length === 0) walk.stuck.add(question.key)
  const more = rules[question.kind].silent ? 0 : 1
  // Behind a question that takes no answer the rest is looked at as if it could be left open.
  for (const answer of answers.length > 0 ? answers : [undefined]) {
    const known = told(state, question, answer)
    yield* acted(walk, place, question.actions ?? [], {
      ...known,
      least: state.least + more,
      most: state.most + more,
    })
  }
}

function* acted(
  walk: Walk,
  place: number,
  actions: readonly Action[],
  state: State,
  number = 0,
): Generator<State> {
  const action = actions[number]
  if (!action) return yield state
  const pointer = pointerTo('questions', place, 'actions', number, 'when')
  const applies = action.when ? truthAt(walk, pointer, action.when, state) : certain
  if (applies.no) yield* acted(walk, place, actions, state, number + 1)
  if (!applies.yes) return
  if ('jump' in action) yield { ...state, awaited: action.jump }
  else if ('end' in action) metOutcome(walk, action.end, state)
  else if ('disqualify' in action) walk.shown.add(action.disqualify)
  else yield* acted(walk, place, actions, { ...state, ...countedIn(walk, state, action) }, number + 1)
}

/** A variable set to what visitors do not share is not shared either. */
function countedIn({ quiz, inputs }: Walk, known: Known, action: Counting): Known {
  const facts = counted(known.facts, action, quiz)
  if ('tag' in action) return { facts, open: known.open }
  const open = new Set(known.open)
  const shared = !namesRead(action.to).some((name) => isOpen(name, known, inputs))
  if (shared) open.delete(action.set)
  else open.add(action.set)
  return { facts, open }
}
