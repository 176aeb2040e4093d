import type { Result } from './measure.ts'
import { type Budget, type Row, type RowName, rowNames, rows } from './rows.ts'
import { written } from './written.ts'

export interface Judged {
  says: string
  /** A broken budget or a peer ahead of us. A missed goal is only said. */
  fails: boolean
}

export interface Field {
  ours: Result
  floor: Result
  peers: readonly Result[]
}

/** What is not as it should be; nothing when all is well. */
export function judge(field: Field): Judged[] {
  return rowNames.flatMap((name) => {
    const value = field.ours.measures[name]
    if (value === undefined) return [{ says: `${rows[name].title}: ours was not measured`, fails: true }]
    return [...overBudgets(name, value, field), ...peersAhead(name, value, field)]
  })
}

/** The least of a row among the peers; undefined when none has a value. */
export function bestOf(name: RowName, peers: readonly Result[]): number | undefined {
  const values = peers.flatMap(({ measures: { [name]: value } }) => (value === undefined ? [] : [value]))
  return values.length > 0 ? Math.min(...values) : undefined
}

/** Undefined where it would say nothing: against zero, against what was never shown, against nobody. */
export function ratio(value: number | undefined, to: number | undefined): number | undefined {
  if (value === undefined || to === undefined || !Number.isFinite(value + to)) return undefined
  return to > 0 ? value / to : undefined
}

function overBudgets(name: RowName, value: number, { floor, peers }: Field): Judged[] {
  const { title, digits, budgets }: Row = rows[name]
  const against = { floor: floor.measures[name], 'best peer': bestOf(name, peers) }
  const inWords = (of: Budget['of'], amount: number) =>
    of === 'value' ? written(amount, digits) : `${written(amount, 2)} × the ${of}`

  return budgets.flatMap(({ of, atMost, goal = false }) => {
    const measured = of === 'value' ? value : ratio(value, against[of])
    if (measured === undefined || measured <= atMost) return []
    const limit = goal ? 'the goal' : 'the budget'
    return [{ says: `${title}: ${inWords(of, measured)}, ${limit} is ${inWords(of, atMost)}`, fails: !goal }]
  })
}

function peersAhead(name: RowName, ours: number, { peers }: Field): Judged[] {
  const { title, digits }: Row = rows[name]
  return peers.flatMap(({ name: peer, measures: { [name]: value } }) => {
    if (value === undefined || value >= ours) return []
    const numbers = `${written(value, digits)} against ${written(ours, digits)}`
    return [{ says: `${title}: ${peer} is ahead of us, ${numbers}`, fails: true }]
  })
}
