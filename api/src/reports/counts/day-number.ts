export const dayMs = 86_400_000

/** Days since 1970 in UTC: what cohorts are counted by. */
export const dayNumber = (at: number): number => Math.floor(at / dayMs)

/** `2026-01-31` */
export const dayName = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)
