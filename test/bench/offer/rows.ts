import { written } from '../widget/written.ts'

export interface Row {
  what: string
  value: number
  digits: number
  /** As it is printed; `holds` is what counts. */
  budget: string
  holds: (value: number) => boolean
}

/** A line for each thing measured: its value, its budget, and a word where that is broken. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length))
  return rows
    .map(({ what, value, digits, budget, holds }) => {
      const cells = [what.padEnd(width), written(value, digits).padStart(10), budget.padStart(10)]
      return [...cells, holds(value) ? '' : 'FAILS'].join('  ').trimEnd()
    })
    .join('\n')
}
