export const dayOrders = ['dmy', 'mdy'] as const

/** Which comes first in a date that does not begin with its year. */
export type DayOrder = (typeof dayOrders)[number]

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/
const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/

/**
 * Which comes first in these dates. With points it is the day wherever they are written so; with slashes and hyphens both
 * are usual, and only a number above 12 tells.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | 'unclear' {
  const orders = new Set(cells.map(orderOf))
  if (orders.has('dmy')) return orders.has('mdy') ? 'unclear' : 'dmy'
  if (orders.has('mdy')) return 'mdy'
  return orders.has('unclear') ? 'unclear' : 'dmy'
}

function orderOf(cell: string): DayOrder | 'unclear' | undefined {
  const [, first = '', mark, second = ''] = yearLast.exec(cell.trim()) ?? []
  if (mark === undefined || Number(first) === Number(second)) return undefined
  if (mark === '.' || Number(first) > 12) return 'dmy'
  return Number(second) > 12 ? 'mdy' : 'unclear'
}

/** The day as `2026-10-31`; `undefined` for what is no date and for days that never were. */
export function dayIn(cell: string, order: DayOrder): string | undefined {
  const given = cell.trim()
  const [, year, , month, day] = yearFirst.exec(given) ?? []
  if (year !== undefined) return existing(year, month, day)
  const [, first, , second, lastYear] = yearLast.exec(given) ?? []
  return order === 'dmy' ? existing(lastYear, second, first) : existing(lastYear, first, second)
}

function existing(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${iso}T00:00:00Z`)
  // 31 February is parsed as 3 March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : undefined
}
