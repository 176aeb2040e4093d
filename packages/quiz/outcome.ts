import { holds } from './condition.ts'
import type { Outcome } from './document.ts'
import type { Facts } from './facts.ts'
import { numberOf } from './number-of.ts'
import { type Path, pathThrough, type Walkable } from './path.ts'
import type { Run } from './run.ts'

/** Of an outcome, what decides whether it is told. */
export type Deciding = Pick<Outcome, 'key' | 'when' | 'match' | 'contact'>

/** The parts of a quiz that decide what it tells a visitor. */
export type Judged<Told extends Deciding = Deciding> = Walkable & { outcomes: readonly Told[] }

export interface Outcoming<Told extends Deciding = Deciding> {
  outcome: Told
  /** An action has turned this visitor away: no contact is asked for. */
  disqualified: boolean
  facts: Facts
}

/** What the quiz tells this visitor. */
export function outcomeOf<Told extends Deciding>(
  quiz: Judged<Told>,
  { answers, given }: Run,
): Outcoming<Told> {
  const path = pathThrough(quiz, ({ key }) => answers[key], given)
  const outcome = chosen(quiz, path)
  // The document's schema demands a last outcome without a condition.
  if (!outcome) throw new Error('The quiz has no outcome for everybody else')
  return { outcome, disqualified: path.end?.disqualified ?? false, facts: path.facts }
}

/** Where an action led; else the first whose condition holds; else the best match; else the one for everybody else. */
function chosen<Told extends Deciding>(quiz: Judged<Told>, { facts, end }: Path): Told | undefined {
  const { outcomes } = quiz
  if (end) return outcomes.find(({ key }) => key === end.outcome)
  const open = outcomes.filter(({ when }) => !when || holds(when, facts, quiz))
  return open.find(({ when, match }) => when && !match) ?? bestMatch(quiz, facts, open) ?? outcomes.at(-1)
}

/** Of equals, the one that stands first. */
export function bestMatch<Told extends Deciding>(
  quiz: Judged,
  facts: Facts,
  open: readonly Told[],
): Told | undefined {
  let best: Told | undefined
  let most = 0
  for (const outcome of open) {
    const reached = outcome.match ? numberOf(quiz, facts, outcome.match) : 0
    if (reached > most) [best, most] = [outcome, reached]
  }
  return best
}
