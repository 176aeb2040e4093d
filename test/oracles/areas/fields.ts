import type { Arm } from '@pulya/stats/arm'
import type { Interval } from '@pulya/stats/interval'
import { z } from 'zod'

/* What the cases of several areas share, translated to the words of the packages and back. */

const count = z.int().nonnegative()

export const arm = z
  .object({ n: count, x: count })
  .transform(({ n, x }): Arm => ({ visitors: n, conversions: x }))

export const counts = z.array(count)

export const ends = (interval: Interval | null | undefined) =>
  interval ? [interval.lower, interval.upper] : null
