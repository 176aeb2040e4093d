/** A line to draw numbers along. */
export interface Scale {
  /** Round numbers from the first to the last. */
  ticks: readonly number[]
  /** Where a number stands, 0 to 100; one beyond an end stands at that end. */
  at: (value: number) => number
  /** It lies outside, so it can be shown only as going on. */
  beyond: (value: number) => boolean
}

/** The shortest line of round ticks that holds all these numbers. */
export function scaleOver(values: readonly number[], about = 4): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = roundStep((high - low || 1) / about)
  const first = Math.floor(tidy(low / step))
  const last = Math.max(Math.ceil(tidy(high / step)), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
  const [from = 0, to = 1] = [ticks[0], ticks.at(-1)]
  return {
    ticks,
    at: (value) => Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)),
    beyond: (value) => tidy(value) < from || tidy(value) > to,
  }
}

/** 1, 2 or 5 of some power of ten, at least `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  return factor * power
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12))
