/** The date in UTC, `2026-01-31`. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
