import type { Overview, Verdict } from '../shape/overview.ts'
import type { State } from './decide.ts'

/** What is told first when treatments differ: what is known for sure, and what there is something to do about. */
const mostTelling: readonly State[] = [
  'hidden',
  'winner',
  'harmful',
  'early',
  'collecting',
  'out-of-budget',
  'no-difference',
]

/**
 * @param gain How much better a treatment is, to name the best of several winners.
 */
export function headlineOf(
  verdicts: readonly Verdict[],
  gain: (variant: string) => number,
): Overview['headline'] {
  const state = mostTelling.find((told) => verdicts.some((verdict) => verdict.state === told)) ?? 'early'
  const same = verdicts.filter((verdict) => verdict.state === state)
  const [best] = same.toSorted((one, other) => gain(other.variant) - gain(one.variant))
  const isOfOne = state === 'winner' || same.length === 1
  return {
    variant: isOfOne && state !== 'hidden' ? (best?.variant ?? null) : null,
    state,
    because: [...new Set(same.flatMap(({ because }) => because))],
    harmed: [...new Set((isOfOne && best ? [best] : same).flatMap(({ harmed }) => harmed))],
  }
}
