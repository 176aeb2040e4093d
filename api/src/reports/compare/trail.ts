import type { Interval } from '@pulya/stats/interval'

import { bounded } from '../shape/bounded.ts'
import type { Effect } from '../shape/effect.ts'
import type { Span } from '../counts/cohorts.ts'
import type { Comparable } from './comparable.ts'
import type { Judge, Size } from './judge.ts'

/** What was seen up to the end of one day of exposure. */
export interface Look {
  day: number
  compared: Comparable
  /** The smallest there has been. */
  p: number
  /** Where it was the smallest. */
  telling: Comparable
}

/** Everything seen of one treatment in one metric, look by look. */
export type Trail = readonly Look[]

/**
 * Follows a comparison over its days. Days before there is anything to compare are left out.
 *
 * @param at What is compared when visitors of these days are counted.
 */
export function followTrail(
  judge: Judge,
  lastDay: number,
  at: (span: Span) => Comparable | undefined,
): Trail {
  const looks: Look[] = []
  let [p, telling]: [number, Comparable | undefined] = [1, undefined]
  for (let day = judge.everyLook ? 0 : lastDay; day >= 0 && day <= lastDay; day += 1) {
    const compared = at({ from: 0, to: day })
    if (!compared) continue
    const now = judge.p(compared)
    if (!telling || now < p) [p, telling] = [now, compared]
    looks.push({ day, compared, p, telling })
  }
  return looks
}

/** How a look is to be shown: its p among others, and the level that goes with it. */
export interface Among {
  alpha: number
  p: number
  level: number
}

/** What a look says; all members of it say the same. */
export function effectOf(judge: Judge, { compared, p, telling }: Look, among: Among): Effect {
  const now = judge.size(compared, among.level)
  // An earlier look has decided what this one alone would not: its intervals hold with all later ones.
  const held = p < among.level && compared !== telling && judge.p(compared) >= among.level
  return shown(held ? narrowed(now, judge.size(telling, among.level)) : now, among)
}

export const shown = (size: Size, { p, alpha }: Among): Effect => ({
  relative: size.relative,
  relativeInterval: bounded(size.relativeInterval),
  difference: size.difference,
  differenceInterval: bounded(size.differenceInterval),
  p,
  significant: p < alpha,
})

const narrowed = (now: Size, telling: Size): Size => ({
  ...now,
  differenceInterval: both(now.differenceInterval, telling.differenceInterval),
  relativeInterval: both(now.relativeInterval, telling.relativeInterval),
})

/** Where both hold; where they have nothing in common, the one that decided. */
function both(one: Interval, deciding: Interval): Interval {
  const [lower, upper] = [Math.max(one.lower, deciding.lower), Math.min(one.upper, deciding.upper)]
  return lower < upper ? { lower, upper } : deciding
}
