import { knownAtFirst } from '../../facts.ts'
import type { Checkable } from '../checkable.ts'
import { spend } from './budget.ts'
import { ended } from './ending.ts'
import type { Truth } from './known.ts'
import { lookedAtNothing } from './looked-at.ts'
import { askedAt, passed } from './passing.ts'
import { visitors } from './visitors.ts'
import { merged, startWalk, type State, type Walk } from './walk.ts'

/** What all visitors together can meet in a quiz. */
export interface Reach {
  /** Keys of questions that somebody is asked. */
  asked: ReadonlySet<string>
  /** Of those, questions that take neither an answer nor silence. */
  stuck: ReadonlySet<string>
  /** Keys of outcomes that somebody is shown. */
  shown: ReadonlySet<string>
  /** What the conditions that somebody came to were, by their pointers. */
  truths: ReadonlyMap<string, Truth>
  /** How many questions are asked before an outcome, at least and at most; whoever is turned away does not count. */
  lengths?: { least: number; most: number }
}

/**
 * Leads everybody through the quiz at once, question by question: of visitors who are alike in all that the rest of the
 * quiz looks at, one goes on. So it is exact, but for formulas over numbers of which there are endless many: a condition
 * on those is taken to be possible either way.
 *
 * @returns `undefined` when there are too many ways through to follow them all.
 */
export function reachOf(quiz: Checkable): Reach | undefined {
  const walk = startWalk(quiz)
  let states = firstStates(walk)
  for (const [place, question] of quiz.questions.entries()) {
    const asked = askedAt(walk, place, question)
    states = merged(walk, place + 1, everybodyPast(walk, asked, states))
  }
  for (const state of states) ended(walk, state)
  return walk.budget.left < 0 ? undefined : walk
}

function firstStates(walk: Walk): State[] {
  const states: State[] = []
  for (const given of visitors(walk.before[0] ?? lookedAtNothing)) {
    if (!spend(walk.budget)) break
    states.push({ facts: knownAtFirst(given), open: new Set(), least: 0, most: 0 })
  }
  return states
}

/** Lazily: who is alike is told apart as they come. */
function* everybodyPast(walk: Walk, asked: Parameters<typeof passed>[1], states: readonly State[]) {
  for (const state of states) yield* passed(walk, asked, state)
}
