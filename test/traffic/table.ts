import type { Tally } from './tally.ts'

/** Steps down, variants across, as the report shows them. */
export function tableOf(tally: Tally): string {
  const variants = tally.variants()
  const row = (name: string, of: (variant: string) => number) => {
    const counts = variants.map(of)
    return [name, ...counts, counts.reduce((total, count) => total + count, 0)].map(written)
  }
  const rows = [
    ['step', ...variants, 'all'],
    ...tally.steps.map((step) => row(step, (variant) => tally.reached(variant, step))),
    row('revenue', (variant) => tally.revenue(variant) / 100),
  ]
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  return rows.map((cells) => lined(cells, widths)).join('\n')
}

function lined(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
    .join('   ')
}

export const written = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en') : value
