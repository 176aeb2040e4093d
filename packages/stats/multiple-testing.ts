/*
 * p-values of tests made together, each raised so that it may be compared with the level as if it were alone.
 * The order is kept.
 */

export const bonferroni = (ps: readonly number[]) => ps.map((p) => Math.min(1, p * ps.length))

/**
 * For the treatments of the primary metric: keeps the chance of any false winner. Valid with the running p-values of
 * `any-look.ts` too, whenever one stops.
 * Source: S. Holm 1979, https://www.jstor.org/stable/4615733
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = [...ps]
  let atLeast = 0
  for (const [smaller, { p, index }] of ascending(ps).entries()) {
    atLeast = Math.max(atLeast, Math.min(1, p * (ps.length - smaller)))
    adjusted[index] = atLeast
  }
  return adjusted
}

/**
 * For secondary metrics and segments, which suggest and do not decide: keeps the share of false findings among all.
 * Source: Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = [...ps]
  let atMost = 1
  for (const [larger, { p, index }] of ascending(ps).toReversed().entries()) {
    atMost = Math.min(atMost, (p * ps.length) / (ps.length - larger))
    adjusted[index] = atMost
  }
  return adjusted
}

const ascending = (ps: readonly number[]) =>
  ps.map((p, index) => ({ p, index })).toSorted((one, other) => one.p - other.p)

/** A test among others: its p raised as above, and the level at which its own interval says the same. */
export interface Adjusted {
  p: number
  /** The p before is below this exactly when `p` is below alpha. */
  level: number
}

export function holmWithLevels(ps: readonly number[], alpha: number): Adjusted[] {
  return withLevels(holm(ps), ps, alpha, (rank, refused) => alpha / (ps.length - Math.min(rank, refused)))
}

/**
 * The intervals of what is found keep the share of those that miss, too.
 * Source: Benjamini & Yekutieli 2005, https://doi.org/10.1198/016214504000001907
 */
export function benjaminiHochbergWithLevels(ps: readonly number[], alpha: number): Adjusted[] {
  return withLevels(benjaminiHochberg(ps), ps, alpha, (rank, refused) => {
    return (alpha * (rank < refused ? refused : refused + 1)) / ps.length
  })
}

/** @param levelAt Of the test with this rank from the smallest p, when so many are found. */
function withLevels(
  adjusted: readonly number[],
  ps: readonly number[],
  alpha: number,
  levelAt: (rank: number, found: number) => number,
): Adjusted[] {
  const found = adjusted.filter((p) => p < alpha).length
  const levels = ps.map(() => alpha)
  for (const [rank, { index }] of ascending(ps).entries()) levels[index] = levelAt(rank, found)
  return adjusted.map((p, index) => ({ p, level: levels[index] ?? alpha }))
}
