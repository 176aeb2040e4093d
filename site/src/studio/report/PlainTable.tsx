import { Room } from './Room.tsx'

export interface PlainTableProps {
  /** Read out; not shown where a heading says it already. */
  caption: string
  head: readonly string[]
  /** The first of each row is its header. */
  rows: readonly (readonly string[])[]
  /** How many columns, from the first, are words; the others are numbers. */
  wordColumns?: number
}

/** Words and numbers in rows. Wider than its room, it scrolls by itself, also from the keyboard. */
export function PlainTable({ caption, head, rows, wordColumns = 1 }: PlainTableProps) {
  const classOf = (column: number) => (column < wordColumns ? 'plain__word' : undefined)
  return (
    <Room label={caption}>
      <table class="plain">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th scope="col" class={classOf(column)} key={column}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row" class={classOf(0)}>
                {first}
              </th>
              {cells.map((cell, column) => (
                <td class={classOf(column + 1)} key={column}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Room>
  )
}
