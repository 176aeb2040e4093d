import { z } from 'zod'

/**
 * A report asks for tens of thousands of numbers. Rows of them would be dear to send between threads and to check one by
 * one, so the database packs each column of a group into a list, `[[day,…],[delay,…]]`, and only groups are rows.
 */
export const pack = (...columns: string[]): string =>
  `'[' || ${columns.map((column) => `json_group_array(${column})`).join(` || ',' || `)} || ']'`

/** As a day number. */
export const packedDay = (column: string): string => `(unixepoch(${column}) / 86400)`

/** Lists of the same length, one for each column. */
export type Packed = readonly (readonly number[])[]

export const packedNumbers = z.string().transform((text, context): Packed => {
  const parsed: unknown = JSON.parse(text)
  if (Array.isArray(parsed) && parsed.every(isNumbers)) return parsed
  context.addIssue('not packed numbers')
  return z.NEVER
})

const isNumbers = (list: unknown): list is number[] =>
  Array.isArray(list) && list.every((number) => typeof number === 'number')

/** Calls `take` with the numbers of every row, four at the most. */
export function unpack(
  [first = [], second = [], third = [], fourth = []]: Packed,
  take: (first: number, second: number, third: number, fourth: number) => void,
): void {
  for (const [at, number] of first.entries()) take(number, second[at] ?? 0, third[at] ?? 0, fourth[at] ?? 0)
}
