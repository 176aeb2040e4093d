import { z } from 'zod'

import { decimals } from './amount-in.ts'
import { dayOrders } from './day-in.ts'
import { delimiters, type Delimiter } from './delimiter-of.ts'
import { roles } from './known-columns.ts'
import { encodings } from './text-of.ts'

const names = Object.keys(delimiters).filter((name): name is Delimiter => name in delimiters)
const index = z
  .string()
  .regex(/^\d{1,3}$/, 'number-not-whole')
  .transform(Number)

/** A column by its number from 0; `none` says that the table has it not, whatever its header looks like. */
const column = z.union([index, z.literal('none')]).optional()

/** What a person says of how to read a table, as parameters of an address. What is left out is read off the table. */
export const told = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(names).optional(),
  header: index.optional(),
  dayOrder: z.enum(dayOrders).optional(),
  decimal: z.enum(decimals).optional(),
  day: column,
  until: column,
  source: column,
  campaign: column,
  amount: column,
  shows: column,
  clicks: column,
  currency: column,
  /** Of all rows, where no column names it. */
  sourceOfAll: z.string().max(1000).optional(),
})

export type Told = z.infer<typeof told>

/** How a table is read, with all that was read off it; `null` is what only a person can say. */
export const reading = z.object({
  encoding: z.enum(encodings),
  delimiter: z.enum(names),
  header: z.int(),
  dayOrder: z.enum(dayOrders).nullable(),
  decimal: z.enum(decimals).nullable(),
  columns: z.partialRecord(z.enum(roles), z.int()),
  sourceOfAll: z.string(),
})

export type Reading = z.infer<typeof reading>
