import type { Result } from './measure.ts'
import { type Row, rowNames, rows } from './rows.ts'
import { bestOf, type Field, ratio } from './verdict.ts'
import { written } from './written.ts'

/** A row for each thing measured: us, the floor, what we are of it and of the best peer, then each peer. */
export function tableOf({ ours, floor, peers }: Field): string {
  const head = ['', 'ours', 'floor', '× floor', '× best', ...peers.map(({ name }) => name)]
  const body = rowNames.map((name) => {
    const { title, digits }: Row = rows[name]
    const valueOf = ({ measures: { [name]: value } }: Result) => value
    const own = valueOf(ours)
    const ratios = [ratio(own, valueOf(floor)), ratio(own, bestOf(name, peers))]
    return [
      title,
      ...[ours, floor].map((who) => written(valueOf(who), digits)),
      ...ratios.map((times) => written(times, 2)),
      ...peers.map((peer) => written(valueOf(peer), digits)),
    ]
  })
  return lined([head, ...body])
}

function lined(lines: readonly (readonly string[])[]): string {
  const [head = []] = lines
  const widths = head.map((_, column) => Math.max(...lines.map(({ [column]: cell = '' }) => cell.length)))
  const cellOf = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return lines.map((cells) => cells.map((cell, column) => cellOf(cell, column)).join('  ')).join('\n')
}
