import type { Segment } from '@pulya/contract/segment'

import { holds } from './condition.ts'
import type { Outcome, QuizDocument } from './document.ts'
import type { Facts } from './facts.ts'
import { numberOf } from './number-of.ts'
import { type Path, pathThrough, type Walkable } from './path.ts'
import type { Run } from './run.ts'

/** The parts of a quiz that decide what it tells a visitor. */
export type Judged = Walkable & Pick<QuizDocument, 'outcomes' | 'bands' | 'bandsOf'>

export interface Result {
  outcome: Outcome
  segment: Segment
  score: number
  tags: readonly string[]
  /** An action has turned this visitor away: no contact is asked for. */
  disqualified: boolean
}

/** What the quiz tells this visitor, and what it tells the firm about the lead. */
export function outcomeOf(quiz: Judged, { answers, given }: Run): Result {
  const path = pathThrough(quiz, ({ key }) => answers[key], given)
  const { facts, end } = path
  const outcome = chosen(quiz, path)
  // The document's schema demands a last outcome without a condition.
  if (!outcome) throw new Error('The quiz has no outcome for everybody else')
  return {
    outcome,
    segment: outcome.segment ?? bandOf(quiz.bands, numberOf(quiz, facts, quiz.bandsOf ?? 'score')),
    score: numberOf(quiz, facts, 'score'),
    tags: [...new Set(facts.tags)],
    disqualified: end?.disqualified ?? false,
  }
}

/** Where an action led; else the first whose condition holds; else the best match; else the one for everybody else. */
function chosen(quiz: Judged, { facts, end }: Path): Outcome | undefined {
  const { outcomes } = quiz
  if (end) return outcomes.find(({ key }) => key === end.outcome)
  const open = outcomes.filter(({ when }) => !when || holds(when, facts, quiz))
  return open.find(({ when, match }) => when && !match) ?? bestMatch(quiz, facts, open) ?? outcomes.at(-1)
}

/** Of equals, the one that stands first. */
function bestMatch(quiz: Judged, facts: Facts, open: readonly Outcome[]): Outcome | undefined {
  let best: Outcome | undefined
  let most = 0
  for (const outcome of open) {
    const reached = outcome.match ? numberOf(quiz, facts, outcome.match) : 0
    if (reached > most) [best, most] = [outcome, reached]
  }
  return best
}

/** The highest band reached; below all bands a lead is cold. */
function bandOf(bands: QuizDocument['bands'], score: number): Segment {
  const reached = bands.filter(({ atLeast }) => score >= atLeast).toSorted((a, b) => b.atLeast - a.atLeast)
  return reached[0]?.segment ?? 'cold'
}
