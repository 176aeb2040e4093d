import { knownColumns } from './known-columns.ts'

const looked = 20

/**
 * The row that names the columns, from 0. Above it advertising systems put a title and a period. It is the first that
 * names columns we know, or else the first that is as wide as the widest.
 */
export function headerOf(records: readonly (readonly string[])[]): number {
  const top = records.slice(0, looked)
  const known = top.findIndex((row) => Object.keys(knownColumns(row)).length > 1)
  if (known !== -1) return known
  const widest = Math.max(1, ...top.map((row) => row.length))
  return Math.max(
    0,
    top.findIndex((row) => row.length === widest),
  )
}
