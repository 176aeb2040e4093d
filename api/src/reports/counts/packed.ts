import { z } from 'zod'

/**
 * A report asks for tens of thousands of numbers. Rows of them would be dear to send between threads and to check one by
 * one, so the database packs the numbers of a group into one text, `[day,delay,visitors,amount,…]`, and only groups are
 * rows.
 */
export const pack = (...columns: string[]): string =>
  `'[' || group_concat(${columns.join(` || ',' || `)}) || ']'`

/** As a day number. */
export const packedDay = (column: string): string => `(unixepoch(${column}) / 86400)`

export const packedNumbers = z.string().transform((text, context): readonly number[] => {
  const parsed: unknown = JSON.parse(text)
  if (Array.isArray(parsed) && parsed.every((number): number is number => typeof number === 'number'))
    return parsed
  context.addIssue('not packed numbers')
  return z.NEVER
})

/** Calls `take` with every `width` numbers, four at the most. */
export function unpack(
  packed: readonly number[],
  width: 2 | 3 | 4,
  take: (first: number, second: number, third: number, fourth: number) => void,
): void {
  for (let at = 0; at < packed.length; at += width)
    take(packed[at] ?? 0, packed[at + 1] ?? 0, packed[at + 2] ?? 0, packed[at + 3] ?? 0)
}
