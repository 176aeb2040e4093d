/** Numbers a question may be answered with, in the marketer's words. */
export interface Scale {
  min?: number | undefined
  max?: number | undefined
  /** Only every so much, counted from `from`. Without it, any number. */
  grid?: { from: number; step: number }
  accepts: (amount: number) => boolean
}

/** How far from a bound a whole number that also stands on a step is looked for. */
const gridMax = 10_000

/** Amounts on all sides of every bound: what conditions can tell apart, these numbers do. */
export function amountsAround(bounds: readonly number[], { min, max, grid, accepts }: Scale): number[] {
  const inside = bounds.filter((bound) => bound >= (min ?? -Infinity) && bound <= (max ?? Infinity))
  const ends = [min, max].filter((end) => end !== undefined)
  const marks = [...new Set([...ends, ...inside])].toSorted((one, other) => one - other)
  if (marks.length === 0) marks.push(grid?.from ?? 0)
  const between = grid
    ? marks.flatMap((mark) => [onGrid(mark, -1, grid, accepts), onGrid(mark, 1, grid, accepts)])
    : gaps(marks)
  return [...marks, ...between.filter((amount) => amount !== undefined)].filter(accepts)
}

/** Between two neighbours, and beyond the first and the last. */
function gaps(marks: readonly number[]): number[] {
  const [first = 0] = marks
  const last = marks.at(-1) ?? first
  const middles = marks.slice(1).map((mark, index) => (mark + (marks[index] ?? mark)) / 2)
  return [first - 1, ...middles, last + 1]
}

/** The nearest number of the grid that is accepted, strictly below or above. */
function onGrid(
  mark: number,
  direction: 1 | -1,
  { from, step }: { from: number; step: number },
  accepts: Scale['accepts'],
): number | undefined {
  const steps = (mark - from) / step
  const start = direction === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1
  for (let away = 0; away < gridMax; away += 1) {
    const amount = from + (start + direction * away) * step
    if (accepts(amount)) return amount
  }
  return undefined
}
