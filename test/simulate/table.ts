import { isOutside, type Measured, type Row } from './measured.ts'

/** Shares with their ranges in brackets, in percent; what is outside of its range has an exclamation mark. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const headings = rows[0]?.measured.map(({ reading }) => reading) ?? []
  const lines = [[title, ...headings], ...rows.map(({ name, measured }) => [name, ...measured.map(written)])]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  return lines.map((cells) => lined(cells, widths ?? [])).join('\n')
}

export const percent = (share: number): string => `${Number((100 * share).toFixed(2))} %`

function written(measured: Measured): string {
  const share = points(measured.share).padStart(4)
  if (!measured.range) return `${share} %`
  return `${share} %${isOutside(measured) ? '!' : ' '} (${measured.range.map(points).join('–')})`
}

const points = (share: number) => (100 * share).toFixed(1)

const lined = (cells: readonly string[], widths: readonly number[]) =>
  cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('   ')
    .trimEnd()
