import { draw } from '@pulya/assign/draw'
import { chiSquareUpper } from '@pulya/stats/chi-square'
import { checkRatio } from '@pulya/stats/srm'
import { sum } from '@pulya/stats/sum'
import { z } from 'zod'
import { area } from '../area.ts'

const splitting = z.object({ purpose: z.enum(['holdout', 'layer', 'traffic', 'variant']), salt: z.string() })
const counted = z.object({ id_format: z.string(), ids: z.int().positive(), buckets: z.int().positive() })

const inputs = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('uniformity'), ...splitting.shape, ...counted.shape }),
  z.object({ kind: z.literal('independence'), first: splitting, second: splitting, ...counted.shape }),
])

type Split = z.output<typeof splitting>
type Population = z.output<typeof counted>

export const hashQuality = area(
  inputs,
  (asked) =>
    asked.kind === 'uniformity' ? uniformity(asked, asked) : independence(asked.first, asked.second, asked),
  // Long counts are not printed in the cases; the chi-square stands for them.
  ['counts', 'table'],
)

function uniformity(split: Split, population: Population) {
  const counts = tally(population, population.buckets, (unit) => bucket(split, unit, population))
  const { chiSquare, p } = checkRatio(
    counts,
    counts.map(() => 1),
  )
  return { counts, chi2: chiSquare, p }
}

function independence(first: Split, second: Split, population: Population) {
  const { buckets, ids } = population
  const cells = tally(
    population,
    buckets * buckets,
    (unit) => bucket(first, unit, population) * buckets + bucket(second, unit, population),
  )
  const table = Array.from({ length: buckets }, (_, row) => cells.slice(row * buckets, (row + 1) * buckets))
  const rows = table.map(sum)
  const columns = rows.map((_, column) => sum(table.map((row) => row[column] ?? 0)))
  const chi2 = sum(
    rows.flatMap((row, at) =>
      columns.map((column, to) => {
        const expected = (row * column) / ids
        return ((table[at]?.[to] ?? 0) - expected) ** 2 / expected
      }),
    ),
  )
  return { table, chi2, p: chiSquareUpper(chi2, (buckets - 1) ** 2) }
}

const bucket = ({ purpose, salt }: Split, unit: string, { buckets }: Population) =>
  Math.floor(draw(purpose, salt, unit) * buckets)

/** How many of the population fall into each cell. */
function tally({ id_format, ids }: Population, cells: number, cellOf: (unit: string) => number): number[] {
  const counts = Array.from({ length: cells }, () => 0)
  for (let id = 1; id <= ids; id++) {
    const cell = cellOf(id_format.replace('%d', String(id)))
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}
