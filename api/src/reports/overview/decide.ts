import type { reasons, states } from '../shape/overview.ts'

export type State = (typeof states)[number]
export type Reason = (typeof reasons)[number]

/** What is known of one treatment when it is asked what to say of it. */
export interface Facts {
  /** Visitors are not split as planned, or too many people saw several variants. */
  unsound: readonly Reason[]
  /** What a verdict still waits for. */
  missing: readonly Reason[]
  /** Which way the primary metric has significantly gone. */
  primary: 'better' | 'worse' | 'open'
  guardrails: readonly ('harmed' | 'safe' | 'unknown')[]
  /** A winner must have every guardrail shown safe. */
  strict: boolean
  /** The interval of the effect lies inside what is worth finding, on both sides. */
  tooSmall: boolean
  /** No more visitors or days were planned, or the test was stopped and all windows have closed. */
  spent: boolean
}

/** The first that holds (STATISTICS 3.12). */
export function decide(facts: Facts): { state: State; because: Reason[] } {
  const { unsound, missing, primary, guardrails, strict } = facts
  if (unsound.length > 0) return { state: 'hidden', because: [...unsound] }
  if (missing.length > 0) return { state: 'early', because: [...missing] }
  return { state: judged(), because: [] }

  function judged(): State {
    if (primary === 'worse' || guardrails.includes('harmed')) return 'harmful'
    if (primary === 'better' && (!strict || guardrails.every((state) => state === 'safe'))) return 'winner'
    if (facts.tooSmall) return 'no-difference'
    return facts.spent ? 'out-of-budget' : 'collecting'
  }
}
