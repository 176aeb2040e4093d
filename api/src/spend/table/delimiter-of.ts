export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const

export type Delimiter = keyof typeof delimiters

const looked = 64 * 1024
const names = Object.keys(delimiters).filter((name): name is Delimiter => name in delimiters)

/** What parts the cells: whatever parts the most records into the same number of cells, and into the most of them. */
export function delimiterOf(text: string): Delimiter {
  const counts = names.map((name) => ({ name, ...agreement(text.slice(0, looked), delimiters[name]) }))
  const [best] = counts.toSorted((one, other) => other.records - one.records || other.cells - one.cells)
  return best?.name ?? 'comma'
}

/** The number of cells that most records have, of those with more than one, and how many have it. */
function agreement(text: string, delimiter: string): { cells: number; records: number } {
  const records = new Map<number, number>()
  let cells = 1
  let quoted = false
  for (const character of `${text}\n`) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === delimiter) cells += 1
    else if (character === '\n' || character === '\r') {
      if (cells > 1) records.set(cells, (records.get(cells) ?? 0) + 1)
      cells = 1
    }
  }
  const [most] = [...records].toSorted(([, one], [, other]) => other - one)
  return { cells: most?.[0] ?? 1, records: most?.[1] ?? 0 }
}
