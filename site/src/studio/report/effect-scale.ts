import type { Effect, Interval } from '../api/report-data.ts'
import { type Scale, scaleOver } from './scale.ts'

/** Three times as many is far enough: a wider chart would make every real difference look like nothing. */
const farthest = 2

/** A scale that all these effects can be compared on, zero among them. */
export const effectScale = (effects: readonly Pick<Effect, 'relative' | 'relativeInterval'>[]): Scale =>
  scaleOver([
    0,
    ...effects.flatMap(({ relative, relativeInterval }) =>
      relative === null ? [] : [relative, ...bounds(relativeInterval)].map(near),
    ),
  ])

/** A scale for values and where they may be, from zero on. */
export const valueScale = (values: readonly { value: number | null; interval: Interval }[]): Scale =>
  scaleOver([
    0,
    ...values.flatMap(({ value, interval: { lower, upper } }) =>
      value === null ? [] : [value, lower ?? 0, upper ?? value],
    ),
  ])

const bounds = ({ lower, upper }: Interval): number[] => [lower ?? -1, upper ?? farthest]

const near = (effect: number) => Math.max(-1, Math.min(effect, farthest))
