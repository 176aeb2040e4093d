import type { OfficeHours } from '@pulya/contract/office-hours'

type Day = OfficeHours['days'][number]

/** What most firms begin with. */
export const usualHours = (timeZone: string): OfficeHours => ({
  timeZone,
  days: [1, 2, 3, 4, 5].map((day) => usualDay(day)),
  within: 15,
})

const usualDay = (day: number): Day => ({ day, from: '09:00', to: '18:00' })

/** The working days with this one taken in, at the hours of the day before it, or taken out. */
export function withDay(days: readonly Day[], day: number, open: boolean): Day[] {
  const others = days.filter((one) => one.day !== day)
  if (!open) return others
  const like = others.findLast((one) => one.day < day) ?? others[0] ?? usualDay(day)
  return [...others, { ...like, day }].toSorted((one, other) => one.day - other.day)
}

/** The working days with other hours on one of them. */
export const withHours = (days: readonly Day[], day: number, hours: Partial<Omit<Day, 'day'>>): Day[] =>
  days.map((one) => (one.day === day ? { ...one, ...hours } : one))
