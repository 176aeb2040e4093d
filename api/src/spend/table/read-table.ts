import type { Flaw } from '@pulya/contract/flaw'

import { decimalOf } from './amount-in.ts'
import { dayOrderOf } from './day-in.ts'
import { delimiterOf } from './delimiter-of.ts'
import { headerOf } from './header-of.ts'
import { type Columns, knownColumns, knownSource, type Role, roles } from './known-columns.ts'
import type { Reading, Told } from './reading.ts'
import { recordsOf } from './records-of.ts'
import { textOf } from './text-of.ts'

export interface Row {
  /** As a spreadsheet counts them, from 1. */
  number: number
  cells: string[]
}

export interface Table {
  reading: Reading
  titles: string[]
  /** Those below the header that have anything in them and are no sums of others. */
  rows: Row[]
  /** Rows of sums, left out. */
  totals: number
}

/** A file as a table, and how it was read: as told, and where nothing was told, as it looks. */
export async function readTable(bytes: Uint8Array, told: Told): Promise<Table | { flaw: Flaw }> {
  const read = textOf(bytes, told.encoding)
  if ('flaw' in read) return read
  const delimiter = told.delimiter ?? delimiterOf(read.text)
  const parsed = await recordsOf(read.text, delimiter)
  if ('flaw' in parsed) return parsed
  const { records } = parsed
  const header = told.header ?? headerOf(records)
  const titles = (records[header] ?? []).map((title) => title.trim())
  const columns = columnsOf(titles, told)

  const below = records
    .map((cells, index) => ({ cells, number: index + 1 }))
    .slice(header + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const rows = below.filter(({ cells }) => !isTotal(cells, columns))
  if (rows.length === 0) return { flaw: { code: 'table-empty' } }

  const cellsOf = (role: Role) => {
    const at = columns[role]
    return at === undefined ? [] : rows.map(({ cells }) => cells[at] ?? '')
  }
  return {
    titles,
    rows,
    totals: below.length - rows.length,
    reading: {
      encoding: read.encoding,
      delimiter,
      header,
      columns,
      dayOrder: told.dayOrder ?? clear(dayOrderOf(cellsOf('day'))),
      decimal: told.decimal ?? clear(decimalOf(cellsOf('amount'))),
      sourceOfAll: told.sourceOfAll ?? knownSource(titles) ?? '',
    },
  }
}

const clear = <Said extends string>(said: Said | 'unclear'): Said | null => (said === 'unclear' ? null : said)

function columnsOf(titles: readonly string[], told: Told): Columns {
  const known = knownColumns(titles)
  return Object.fromEntries(
    roles.flatMap((role) => {
      const at = told[role] ?? known[role]
      return at === undefined || at === 'none' ? [] : [[role, at]]
    }),
  )
}

const sums = /^(?:итого|всего|total|grand total|сумма)(?![\p{L}\p{N}])/iu

/** A row that sums others up: it says so where the others say the day, or it names neither day nor campaign. */
function isTotal(cells: readonly string[], { day, campaign }: Columns): boolean {
  if (day === undefined) return false
  const dayCell = (cells[day] ?? '').trim()
  const campaignCell = campaign === undefined ? '' : (cells[campaign] ?? '').trim()
  return (
    sums.test(dayCell) ||
    (sums.test(cells[0]?.trim() ?? '') && dayCell === '') ||
    (dayCell === '' && campaignCell === '')
  )
}
