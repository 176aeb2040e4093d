import type { Arm } from './arm.ts'

/** Unix ms. */
export interface Exposure {
  exposedAt: number
  convertedAt: number | null
}

/**
 * What may be compared when conversions come late: only visitors whose whole window has passed, and of their conversions
 * only those inside it. Anything else would favour the arm whose visitors came earlier.
 */
export function matureCohort(
  visitors: readonly Exposure[],
  { asOf, windowDays }: { asOf: number; windowDays: number },
): { mature: Arm; immatureVisitors: number } {
  const window = windowDays * 24 * 60 * 60 * 1000
  const mature = visitors.filter(({ exposedAt }) => exposedAt + window <= asOf)
  const inTime = mature.filter(({ exposedAt, convertedAt }) => {
    return convertedAt !== null && exposedAt <= convertedAt && convertedAt < exposedAt + window
  })
  return {
    mature: { visitors: mature.length, conversions: inTime.length },
    immatureVisitors: visitors.length - mature.length,
  }
}
