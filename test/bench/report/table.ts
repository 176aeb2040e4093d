export interface Row {
  what: string
  value: number
  limit: number
}

/** A line for each thing measured: its value, the most it may be, their ratio, and a word where it is more. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length))
  return rows
    .map(({ what, value, limit }) => {
      const ratio = limit === 0 ? '' : (value / limit).toFixed(2)
      const cells = [
        what.padEnd(width),
        number(value).padStart(8),
        `≤ ${limit}`.padStart(8),
        ratio.padStart(6),
      ]
      return [...cells, value <= limit ? '' : 'FAILS'].join('  ').trimEnd()
    })
    .join('\n')
}

const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(2))
