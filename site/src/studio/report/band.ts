import type { Overview } from '../api/report-data.ts'
import { type Scale, scaleOver } from './scale.ts'

/** The effect of a treatment on all who came up to a day. */
export interface Moment {
  day: string
  relative: number
  lower: number | null
  upper: number | null
}

/** Days on which a treatment could be compared. */
export const momentsOf = ({ looks }: Pick<Overview, 'looks'>, treatment: string): Moment[] =>
  looks.flatMap(({ day, variants }) => {
    const effect = variants.find(({ variant }) => variant === treatment)?.effect
    if (!effect || effect.relative === null) return []
    const { lower, upper } = effect.relativeInterval
    return [{ day, relative: effect.relative, lower, upper }]
  })

/** In a chart 100 wide and 100 high, however large it is drawn. */
export interface Band {
  scale: Scale
  /** Of the filled band, of its two edges, and of the line in its middle. */
  area: string
  upper: string
  lower: string
  line: string
  /** Some of the band lies outside. */
  cut: boolean
}

const farthest = 2

/** The scale is that of the later half: in the first days a band is so wide that it would flatten all that follows. */
export function bandOf(moments: readonly Moment[]): Band {
  const later = moments.slice(Math.floor(moments.length / 2))
  const near = (value: number) => Math.max(-1, Math.min(value, farthest))
  const scale = scaleOver([
    0,
    ...later.flatMap(({ lower, upper, relative }) => [lower ?? -1, upper ?? farthest, relative].map(near)),
  ])
  const across = (index: number) => (moments.length === 1 ? 50 : (index / (moments.length - 1)) * 100)
  const point = (value: number, index: number) => `${round(across(index))} ${round(100 - scale.at(value))}`
  const highs = moments.map(({ upper }, index) => point(upper ?? Number.MAX_VALUE, index))
  const lows = moments.map(({ lower }, index) => point(lower ?? -Number.MAX_VALUE, index))
  return {
    scale,
    area: `M${[...highs, ...lows.toReversed()].join('L')}Z`,
    upper: `M${highs.join('L')}`,
    lower: `M${lows.join('L')}`,
    line: `M${moments.map(({ relative }, index) => point(relative, index)).join('L')}`,
    cut: moments.some(
      ({ lower, upper }) => lower === null || upper === null || scale.beyond(lower) || scale.beyond(upper),
    ),
  }
}

const round = (value: number) => Math.round(value * 100) / 100
