import { rateAt, type Belief, type Rate } from './belief.ts'
import { gaussLegendre } from './gauss-legendre.ts'

export interface GridPoint extends Rate {
  /** Of the log-odds that it stands for. */
  weight: number
}

/** Where to cut the log-odds so that the belief is smooth in between: around its centre, in units of its width. */
export function cuts({ a, b }: Belief): number[] {
  const width = Math.sqrt(1 / a + 1 / b)
  return widths.map((steps) => Math.log(a / b) + steps * width)
}

/** Points and weights for integrals over a rate, twelve in every piece between two cuts: good to ten digits. */
export function gridBetween(ends: readonly number[]): GridPoint[] {
  const sorted = [...new Set(ends)].toSorted((one, other) => one - other)
  return sorted.slice(1).flatMap((to, index) => piece(sorted[index] ?? to, to))
}

const outward = [0, 1, 2, 4, 8, 16, 32, 64]
const widths = [...outward, ...outward.map((steps) => -steps)]
const nodes = gaussLegendre(12)

const piece = (from: number, to: number) =>
  nodes.map(({ at, weight }) => ({ ...rateAt(from + at * (to - from)), weight: weight * (to - from) }))
