const msInDay = 86_400_000

/** Whole days since 1970 by the calendar alone, in no time zone; `undefined` when there is no such date. */
export function dayNumber(iso: string): number | undefined {
  const ms = Date.parse(iso)
  // Some browsers take the 31st of February for the 3rd of March.
  return !Number.isNaN(ms) && isoOf(ms) === iso ? ms / msInDay : undefined
}

/** `daysAfter('2026-12-31', 1)` is `2027-01-01`. */
export const daysAfter = (iso: string, days: number) => isoOf(Date.parse(iso) + days * msInDay)

const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)
