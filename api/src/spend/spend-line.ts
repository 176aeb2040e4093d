import type { Cleaned, Flaw, FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'

import { campaignName } from '../counting/campaign-name.ts'
import { amountIn, countIn } from './table/amount-in.ts'
import { currencyInTitle, isCurrency } from './table/currency-in.ts'
import { type DayOrder, dayIn } from './table/day-in.ts'
import type { Role } from './table/known-columns.ts'
import type { Row, Table } from './table/read-table.ts'

/** What a campaign cost on a day; `amount` in minor units. */
export interface SpendLine {
  day: string
  source: string
  campaign: string
  amount: number
  shows: number
  clicks: number
}

/** A flaw and its cell: the row as a spreadsheet counts, the column by its title. */
export interface CellFlaw extends Flaw {
  row: number
  column?: string
}

export const asFlawAt = ({ row, column, ...flaw }: CellFlaw): FlawAt => ({
  ...flaw,
  pointer: pointerTo('rows', row, ...(column === undefined ? [] : [column])),
})

export interface Firm {
  /** ISO 4217. */
  currency: string
  /** The day it is there now, `2026-10-31`: nothing has been spent after it. */
  today: string
}

const firstDay = '2000-01-01'

/** A row of a table that has columns for day and amount: what it says, or everything that is wrong with it. */
export function lineOf(
  row: Row,
  { titles, reading }: Table,
  firm: Firm,
): { line: SpendLine } | { flaws: CellFlaw[] } {
  if (row.cells.length !== titles.length)
    return { flaws: [{ row: row.number, code: 'row-ragged', limit: titles.length }] }
  const { columns, sourceOfAll } = reading
  const dayOrder = reading.dayOrder ?? 'dmy'
  const written = { decimal: reading.decimal ?? 'point', currency: firm.currency }
  const flaws: CellFlaw[] = []

  const cell = (role: Role): string => row.cells[columns[role] ?? -1] ?? ''
  const columnOf = (role: Role) => {
    const column = titles[columns[role] ?? -1]
    return column === undefined ? {} : { column }
  }
  function read<T>(role: Role, cleaned: Cleaned<T>, nothing: T): T {
    if ('value' in cleaned) return cleaned.value
    flaws.push({ row: row.number, ...columnOf(role), ...cleaned.flaw })
    return nothing
  }

  const day = read('day', dayOf(cell('day'), dayOrder, firm.today), '')
  if (columns.until !== undefined) read('until', sameDay(cell('until'), day, dayOrder), undefined)
  if (columns.currency !== undefined)
    read('currency', sameCurrency(cell('currency'), firm.currency), undefined)
  const inTitle = currencyInTitle(titles[columns.amount ?? -1] ?? '')
  if (inTitle !== undefined) read('amount', sameCurrency(inTitle, firm.currency), undefined)
  const source = campaignName(columns.source === undefined ? sourceOfAll : cell('source'))
  if (source === '') flaws.push({ row: row.number, ...columnOf('source'), code: 'text-required' })
  const line = {
    day,
    source,
    campaign: campaignName(cell('campaign')),
    amount: read('amount', amountIn(cell('amount'), written), 0),
    shows: read('shows', countIn(cell('shows')), 0),
    clicks: read('clicks', countIn(cell('clicks')), 0),
  }
  return flaws.length > 0 ? { flaws } : { line }
}

function dayOf(cell: string, order: DayOrder, today: string): Cleaned<string> {
  const day = dayIn(cell, order)
  if (day === undefined) return { flaw: { code: 'day-invalid' } }
  if (day < firstDay) return { flaw: { code: 'date-too-early', limit: firstDay } }
  return day > today ? { flaw: { code: 'date-too-late', limit: today } } : { value: day }
}

/** A report that was not asked for by day has one row for all of them. */
const sameDay = (until: string, day: string, order: DayOrder): Cleaned<undefined> =>
  until.trim() === '' || day === '' || dayIn(until, order) === day
    ? { value: undefined }
    : { flaw: { code: 'days-several' } }

const sameCurrency = (said: string, currency: string): Cleaned<undefined> =>
  said.trim() === '' || isCurrency(said, currency)
    ? { value: undefined }
    : { flaw: { code: 'currency-other', limit: currency } }
