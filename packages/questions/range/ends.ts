import type { RangeAnswer, RangeConfig } from './definition.ts'

export type End = keyof RangeAnswer

type Bounds = Pick<RangeConfig, 'min' | 'max'>

/** Until an end is touched it stands at its bound. */
const wholeOf = ({ min, max }: Bounds): RangeAnswer => ({ from: min, to: max })

/** The range after a thumb moved: it takes the other along rather than pass it. */
export function afterMove(config: Bounds, range = wholeOf(config), end: End, at: number): RangeAnswer {
  const { from, to } = range
  return end === 'from' ? { from: at, to: Math.max(at, to) } : { from: Math.min(at, from), to: at }
}

/**
 * The range after something was typed. On the way to «60» it is «6», so the other end stays where it is even when this
 * one passes it. An emptied end is at its bound again, and when both are, nothing is said at all.
 */
export function afterTyping(
  config: Bounds,
  range = wholeOf(config),
  end: End,
  typed: number,
): RangeAnswer | undefined {
  const whole = wholeOf(config)
  if (!Number.isNaN(typed)) return { ...range, [end]: typed }
  const rest = { ...range, [end]: whole[end] }
  return rest.from === whole.from && rest.to === whole.to ? undefined : rest
}
