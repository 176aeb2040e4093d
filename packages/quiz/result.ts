import type { Segment } from '@pulya/contract/segment'

import type { Outcome, QuizDocument } from './document.ts'
import { numberOf } from './number-of.ts'
import { type Judged, type Outcoming, outcomeOf } from './outcome.ts'
import type { Run } from './run.ts'

/** What else the firm counts by: no visitor's browser gets it. */
type Banded = Judged<Outcome> & Pick<QuizDocument, 'bands' | 'bandsOf'>

export interface Result extends Outcoming<Outcome> {
  segment: Segment
  score: number
  tags: readonly string[]
}

/** What the quiz tells this visitor, and what it tells the firm about the lead. */
export function resultOf(quiz: Banded, run: Run): Result {
  const { outcome, disqualified, facts } = outcomeOf(quiz, run)
  return {
    outcome,
    disqualified,
    facts,
    segment: outcome.segment ?? bandOf(quiz.bands, numberOf(quiz, facts, quiz.bandsOf ?? 'score')),
    score: numberOf(quiz, facts, 'score'),
    tags: [...new Set(facts.tags)],
  }
}

/** The highest band reached; below all bands a lead is cold. */
function bandOf(bands: QuizDocument['bands'], score: number): Segment {
  const reached = bands.filter(({ atLeast }) => score >= atLeast).toSorted((a, b) => b.atLeast - a.atLeast)
  return reached[0]?.segment ?? 'cold'
}
