import type { RatingConfig } from './definition.ts'

type Scale = Pick<RatingConfig, 'scale' | 'atMost'>

/** The first and the last step of the scale. */
export const endsOf = ({ scale, atMost = 5 }: Scale): [number, number] =>
  scale === 'stars' ? [1, atMost] : [0, 10]

export function stepsOf(scale: Scale): number[] {
  const [first, last] = endsOf(scale)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
