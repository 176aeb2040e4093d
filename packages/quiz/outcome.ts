import type { Segment } from '@pulya/contract/segment'

import type { Answers } from './answers.ts'
import { holds } from './condition.ts'
import type { Outcome, QuizDocument } from './document.ts'
import { pathThrough } from './path.ts'

export interface Result {
  outcome: Outcome
  segment: Segment
  score: number
  tags: readonly string[]
}

/** What the quiz tells this visitor, and what it tells the firm about the lead. */
export function outcomeOf({ questions, outcomes, bands }: QuizDocument, answers: Answers): Result {
  const { facts } = pathThrough(questions, ({ key }) => answers[key])
  const outcome = outcomes.find(({ when }) => !when || holds(when, facts))
  // The document's schema demands a last outcome without a condition.
  if (!outcome) throw new Error('The quiz has no outcome for everybody else')
  const { score, tags } = facts
  return { outcome, segment: outcome.segment ?? bandOf(bands, score), score, tags: [...new Set(tags)] }
}

/** The highest band reached; below all bands a lead is cold. */
function bandOf(bands: QuizDocument['bands'], score: number): Segment {
  const reached = bands.filter(({ atLeast }) => score >= atLeast).toSorted((a, b) => b.atLeast - a.atLeast)
  return reached[0]?.segment ?? 'cold'
}
