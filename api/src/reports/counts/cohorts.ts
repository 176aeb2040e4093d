import { steps } from '../../visits/steps.ts'
import { unpack } from './packed.ts'
import type { Cell } from './read-counts.ts'

/** Where in an experiment visitors are. */
interface Place {
  step: string
  variant: string
  epoch: number
}

/** The counts of one experiment by day of exposure, ready to be asked. */
export interface Cohorts {
  /** Day number of the first cohort. */
  firstDay: number
  /** From the first cohort to the last; 0 before the first visitor. */
  days: number
  steps: readonly string[]
  /** Visitors exposed until the end of each day who reached the step within so many days of their exposure. */
  until(place: Place, windowDays: number): readonly number[]
  /** Visitors of a variant who reached a step, whenever they did. */
  visitors(step: string, variant: string): number
  amount(step: string, variant: string): number
  /** Every count of a step: day of exposure as an index, days until it was reached, visitors, amount. */
  each(place: Place, take: (day: number, delay: number, visitors: number, amount: number) => void): void
  epochs: readonly number[]
}

export function cohortsOf(cells: readonly Cell[]): Cohorts {
  const byPlace = new Map(cells.map((cell) => [nameOf(cell), cell]))
  const known = new Map<string, readonly number[]>()
  const [firstDay, lastDay] = firstAndLast(cells)
  const days = lastDay < firstDay ? 0 : lastDay - firstDay + 1

  const each: Cohorts['each'] = (place, take) =>
    unpack(byPlace.get(nameOf(place))?.packed ?? [], (cohort, delay, visitors, amount) =>
      take(cohort - firstDay, delay, visitors, amount),
    )

  function total(step: string, variant: string, of: 'visitors' | 'amount'): number {
    let sum = 0
    for (const cell of cells) {
      if (cell.step !== step || cell.variant !== variant) continue
      each(cell, (_day, _delay, visitors, amount) => (sum += of === 'visitors' ? visitors : amount))
    }
    return sum
  }

  return {
    firstDay,
    days,
    steps: [...new Set(cells.map(({ step }) => step))],
    epochs: [...new Set(cells.map(({ epoch }) => epoch))].toSorted((one, other) => one - other),
    until(place, windowDays) {
      const name = `${nameOf(place)}/${windowDays}`
      const before = known.get(name)
      if (before) return before
      const byDay = Array.from({ length: days }, () => 0)
      each(place, (day, delay, visitors) => {
        if (delay < windowDays) byDay[day] = (byDay[day] ?? 0) + visitors
      })
      const until = runningTotal(byDay)
      known.set(name, until)
      return until
    },
    visitors: (step, variant) => total(step, variant, 'visitors'),
    amount: (step, variant) => total(step, variant, 'amount'),
    each,
  }
}

export function runningTotal(byDay: readonly number[]): number[] {
  let total = 0
  return byDay.map((number) => (total += number))
}

/** Days from one to another, both included, as indexes. */
export interface Span {
  from: number
  to: number
}

/** What a running total grew by. */
export const within = (until: readonly number[], { from, to }: Span): number =>
  (until[to] ?? 0) - (until[from - 1] ?? 0)

const nameOf = ({ step, variant, epoch }: Place) => `${epoch}/${variant}/${step}`

function firstAndLast(cells: readonly Cell[]): [number, number] {
  let [first, last] = [Infinity, -Infinity]
  for (const { step, packed } of cells) {
    if (step !== steps.exposed) continue
    unpack(packed, (cohort) => {
      first = Math.min(first, cohort)
      last = Math.max(last, cohort)
    })
  }
  return first === Infinity ? [0, -1] : [first, last]
}
