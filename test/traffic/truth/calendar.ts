/** All times are unix ms. The first visitors come on a Monday. */
const start = Date.UTC(2026, 2, 2)
const hourMs = 3_600_000
export const dayMs = 24 * hourMs

export const visitDays = 21
/** Weights change before anybody comes on this day. */
export const changeDay = 10
/** Long enough for the last window and the last change of mind. */
export const lastDay = visitDays + 75

/** Hours of UTC at which visitors come; the firm goes by Moscow, which is three hours ahead and knows no summer time. */
export const slots = [5, 9, 15] as const
const eveningHour = 17
const moscowMs = 3 * hourMs

export const startOf = (day: number): number => start + day * dayMs
export const slotAt = (day: number, slot: number): number => startOf(day) + (slots[slot] ?? 0) * hourMs
/** When managers say what became of leads. */
export const eveningOf = (day: number): number => startOf(day) + eveningHour * hourMs

/** `2026-03-02`, in UTC, as cohorts are counted. */
export const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** By the firm's clock: the date, and its beginning. */
export const firmDateOf = (at: number): string => dateOf(at + moscowMs)
export const firmMidnight = (date: string): number => Date.parse(`${date}T00:00:00Z`) - moscowMs

export function firmClock(at: number): { hour: string; weekday: string } {
  const there = new Date(at + moscowMs)
  return { hour: String(there.getUTCHours()).padStart(2, '0'), weekday: String(there.getUTCDay() || 7) }
}

/** The clock the product goes by: it stands until it is set. */
export interface Clock {
  now: () => number
  set: (at: number) => void
}

export function stopClock(): Clock {
  let at = startOf(0)
  return {
    now: () => at,
    set(to) {
      if (to < at) throw new Error('A clock does not go back')
      at = to
    },
  }
}

/** Whole days after the first visit within which a step counts for the comparison, as it is planned. */
export const windows: Readonly<Record<string, number>> = {
  quiz_started: 1,
  form_viewed: 1,
  lead: 7,
  valid_lead: 7,
  reached: 30,
  qualified: 30,
  consultation_booked: 30,
  consultation_held: 30,
  contract: 45,
}
