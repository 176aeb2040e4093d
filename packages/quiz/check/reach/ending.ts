import { pointerTo } from '@pulya/contract/pointer'

import { bestMatch } from '../../outcome.ts'
import { certain, isOpen, type Truth } from './known.ts'
import { type State, truthAt, type Walk } from './walk.ts'

/** Behind the last question: notes every outcome that these visitors may be shown. */
export function ended(walk: Walk, state: State): void {
  const { outcomes } = walk.quiz
  const open = outcomes.map(({ when }, index) =>
    when ? truthAt(walk, pointerTo('outcomes', index, 'when'), when, state) : certain,
  )
  for (const [index, { key, when, match }] of outcomes.entries()) {
    const truth = open[index]
    if (!when || match !== undefined || !truth?.yes) continue
    metOutcome(walk, key, state)
    if (!truth.no) return
  }
  for (const key of matched(walk, state, open)) metOutcome(walk, key, state)
}

export function metOutcome(walk: Walk, key: string, { least, most }: State): void {
  walk.shown.add(key)
  const { lengths = { least, most } } = walk
  walk.lengths = { least: Math.min(lengths.least, least), most: Math.max(lengths.most, most) }
}

/** The best match, or the outcome for everybody else; where numbers or conditions are open, all that may be it. */
function matched({ quiz, inputs }: Walk, state: State, open: readonly Truth[]): string[] {
  const rivals = quiz.outcomes.filter(({ match }, index) => match !== undefined && open[index]?.yes)
  const rest = quiz.outcomes.at(-1)?.key ?? ''
  const decided = quiz.outcomes.every(
    ({ match }, index) =>
      match === undefined || !((open[index]?.no && open[index].yes) || isOpen(match, state, inputs)),
  )
  if (decided) return [bestMatch(quiz, state.facts, rivals)?.key ?? rest]
  return [...rivals.map(({ key }) => key), rest]
}
