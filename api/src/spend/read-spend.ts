import { setImmediate } from 'node:timers/promises'

import type { Flaw } from '@pulya/contract/flaw'

import { type CellFlaw, type Firm, lineOf, type SpendLine } from './spend-line.ts'
import type { Told } from './table/reading.ts'
import { readTable, type Table } from './table/read-table.ts'

/** What a person may still have to say before the table can be read. */
export const asks = ['day', 'amount', 'source', 'dayOrder', 'decimal'] as const

export type Ask = (typeof asks)[number]

/** Spend as a table tells it. There are lines only where nothing is asked and nothing is wrong. */
export interface SpendRead {
  table: Table
  asks: Ask[]
  /** The first of them. */
  flaws: CellFlaw[]
  flawCount: number
  /** By day, source and campaign; rows about the same three are summed. */
  lines: SpendLine[]
  /** Rows that went into the line of another. */
  summed: number
}

const flawsShown = 20
/** Visitors are answered in between. */
const rowsAtOnce = 2000

/** Reads a table of any advertising system. A flaw of the whole says why it is no such table. */
export async function readSpend(
  bytes: Uint8Array,
  told: Told,
  firm: Firm,
): Promise<SpendRead | { flaw: Flaw }> {
  const table = await readTable(bytes, told)
  if ('flaw' in table) return table
  const nothing = { table, asks: asksOf(table), flaws: [], flawCount: 0, lines: [], summed: 0 }
  if (nothing.asks.length > 0) return nothing

  const flaws: CellFlaw[] = []
  let flawCount = 0
  const lines = new Map<string, SpendLine>()
  let summed = 0
  for (const [index, row] of table.rows.entries()) {
    if (index % rowsAtOnce === 0) await setImmediate()
    const read = lineOf(row, table, firm)
    if ('flaws' in read) {
      flawCount += read.flaws.length
      flaws.push(...read.flaws.slice(0, flawsShown - flaws.length))
      continue
    }
    const key = JSON.stringify([read.line.day, read.line.source, read.line.campaign])
    const before = lines.get(key)
    if (before) summed += 1
    lines.set(key, before ? sum(before, read.line) : read.line)
  }
  if (flawCount > 0) return { ...nothing, flaws, flawCount }
  return { ...nothing, lines: [...lines.values()], summed }
}

function asksOf({ reading: { columns, dayOrder, decimal, sourceOfAll }, titles }: Table): Ask[] {
  const missing = (at: number | undefined) => at === undefined || at >= titles.length
  const open: Record<Ask, boolean> = {
    day: missing(columns.day),
    amount: missing(columns.amount),
    source: missing(columns.source) && sourceOfAll.trim() === '',
    dayOrder: dayOrder === null,
    decimal: decimal === null,
  }
  return asks.filter((ask) => open[ask])
}

const sum = (one: SpendLine, other: SpendLine): SpendLine => ({
  ...one,
  amount: one.amount + other.amount,
  shows: one.shows + other.shows,
  clicks: one.clicks + other.clicks,
})
