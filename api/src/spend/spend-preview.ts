import type { Locale } from '@pulya/contract/locale'
import { sentence } from '@pulya/contract/flaw-words'
import { z } from 'zod'

import type { Workspace } from '../workspaces/workspaces.ts'
import { summary } from './bring-spend.ts'
import { shown } from './limits.ts'
import { asks, type SpendRead } from './read-spend.ts'
import { differenceOf, spendDifference } from './rows.ts'
import { reading } from './table/reading.ts'

/** What a table would do, before it does anything. Amounts are minor units of `currency`. */
export const spendPreview = z.object({
  reading,
  titles: z.array(z.string()),
  /** The first rows, as they are. */
  sample: z.array(z.array(z.string())),
  /** What only a person can say; nothing more is read before it is said. */
  asks: z.array(z.enum(asks)),
  /** The first of what is wrong: the row as a spreadsheet counts, the title of the column, and why in words. */
  flaws: z.array(
    z.object({ row: z.int(), column: z.string().optional(), code: z.string(), detail: z.string() }),
  ),
  flawCount: z.int(),
  currency: z.string(),
  /** Rows of the table, those of sums left out, and those that were summed into the line of another. */
  rows: z.int(),
  totals: z.int(),
  summed: z.int(),
  /** Absent while anything is asked or wrong. */
  would: z
    .object({
      lines: z.int(),
      amount: z.int(),
      firstDay: z.string(),
      lastDay: z.string(),
      difference: spendDifference,
    })
    .optional(),
})

export async function previewOf(
  { db, currency }: Workspace,
  read: SpendRead,
  locale: Locale,
): Promise<z.infer<typeof spendPreview>> {
  const { table, lines, flaws, flawCount, summed } = read
  const { days, amount } = summary(lines)
  return {
    reading: table.reading,
    titles: table.titles,
    sample: table.rows.slice(0, shown.sample).map(({ cells }) => cells),
    asks: read.asks,
    flaws: flaws.map(({ row, column, ...flaw }) => ({
      row,
      ...(column !== undefined && { column }),
      code: flaw.code,
      detail: sentence(locale, flaw),
    })),
    flawCount,
    currency,
    rows: table.rows.length,
    totals: table.totals,
    summed,
    ...(lines.length > 0 && {
      would: {
        lines: lines.length,
        amount,
        firstDay: days.first,
        lastDay: days.last,
        difference: await differenceOf(db, lines, shown.largest),
      },
    }),
  }
}
