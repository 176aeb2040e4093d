import type { Result } from './measure.ts'
import type { Measures } from './rows.ts'
import type { Field } from './verdict.ts'

/** As good as the budgets ask for, and no peer ahead. */
const good: Measures = {
  bytes: 8000,
  requests: 1,
  firstQuestion: 1050,
  blocking: 0,
  longestTask: 0,
  heap: 0.2,
  nextQuestion: 30,
  shift: 0,
  violations: 0,
  styleLost: 0,
  withoutStorage: 0,
  otherHosts: 0,
}
const behind: Measures = { ...good, bytes: 45_000, firstQuestion: 1300, nextQuestion: 60 }

const result = (name: string, measures: Measures): Result => ({ name, measures, walked: 6, notes: [] })

/** A run for tests: what is given differs from one in which all is well. */
export const fieldOf = (ours: Measures, peer: Measures = {}): Field => ({
  ours: result('ours', { ...good, ...ours }),
  floor: result('floor', { ...good, firstQuestion: 1000 }),
  peers: [result('slow', { ...behind, firstQuestion: 2000 }), result('best', { ...behind, ...peer })],
})
