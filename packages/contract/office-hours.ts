import { z } from 'zod'

import { timeZone } from './time-zone.ts'
import { timesOfClock, wallClock } from './wall-clock.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-invalid')

const day = z.strictObject({
  /** ISO weekday, 1 is Monday; a day that is missing is a day off. */
  day: z.int().min(1).max(7),
  from: clock,
  /** Not after `from`: on the next day. `00:00` to `00:00` is around the clock. */
  to: clock,
})

/** When somebody answers, by the clock of the firm. */
export const officeHours = z.strictObject({
  timeZone,
  days: z.array(day).min(1).max(7).refine(once, 'key-repeated'),
  /** Dates on which nobody answers, `2026-12-31`; a night begun the evening before ends at midnight. */
  closed: z.array(z.iso.date()).max(60).exactOptional(),
  /** In how many minutes somebody calls back at these hours. */
  within: z.int().min(1).max(240),
})

export type OfficeHours = z.infer<typeof officeHours>

/** What it takes to know whether somebody answers. */
export type Openings = Pick<OfficeHours, 'timeZone' | 'days' | 'closed'>

/** @param at Unix ms. */
export function isOpen(hours: Openings, at: number): boolean {
  const { date, time } = wallClock(hours.timeZone, at)
  if (isClosed(hours, date)) return false
  const today = spanOf(hours, date)
  if (today && today.from <= time && (time < today.to || today.overnight)) return true
  const evening = spanOf(hours, dayAfter(date, -1))
  return evening?.overnight === true && time < evening.to
}

const minuteMs = 60_000

/**
 * The first moment from `at` on when somebody answers, unix ms; `at` itself while it is so.
 *
 * @throws When there is none in two years, which no schedule of the schema comes to.
 */
export function nextOpening(hours: Openings, at: number): number {
  if (isOpen(hours, at)) return at
  let { date } = wallClock(hours.timeZone, at)
  for (let days = 0; days < 2 * 366; days += 1, date = dayAfter(date, 1)) {
    const span = spanOf(hours, date)
    if (!span) continue
    const { first, last } = timesOfClock(hours.timeZone, date, span.from)
    // Apart only where clocks are moved: the time comes twice, or is jumped over and the span may have begun by then.
    for (let moment = first; moment <= last; moment += minuteMs)
      if (moment >= at && isOpen(hours, moment)) return moment
  }
  throw new Error('Nobody ever answers at these hours')
}

function spanOf(hours: Openings, date: string) {
  const weekday = new Date(date).getUTCDay() || 7
  const span = !isClosed(hours, date) && hours.days.find(({ day: of }) => of === weekday)
  return span ? { ...span, overnight: span.to <= span.from } : undefined
}

const isClosed = ({ closed }: Openings, date: string): boolean => closed?.includes(date) ?? false

function dayAfter(date: string, days: number): string {
  const moved = new Date(date)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

function once(days: readonly { day: number }[]): boolean {
  return new Set(days.map((one) => one.day)).size === days.length
}
