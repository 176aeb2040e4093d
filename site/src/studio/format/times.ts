import type { Locale } from '@pulya/contract/locale'
import { dateFormat } from './formatters.ts'

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** English as the day-month order and the 24-hour clock of our people want it. */
const tags: Record<Locale, string> = { ru: 'ru', en: 'en-GB' }

const justNow: Record<Locale, string> = { ru: 'только что', en: 'just now' }

/** How long ago, in the largest unit that is whole: `5 минут назад`, `вчера`. Times are unix ms. */
export function ago(locale: Locale, at: number, now: number): string {
  const passed = now - at
  const [unit, length] = units.find(([, unitMs]) => passed >= unitMs) ?? []
  if (!unit) return justNow[locale]
  return new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' }).format(
    -Math.floor(passed / length),
    unit,
  )
}

/** Day and time on the clock of `zone`; the year only when it is not this one. */
export function moment(locale: Locale, at: number, now: number, zone: string): string {
  const year = (time: number) => dateFormat('en', { year: 'numeric', timeZone: zone }).format(time)
  return dateFormat(tags[locale], {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    ...(year(at) !== year(now) && { year: 'numeric' }),
    ...(zone === 'UTC' && { timeZoneName: 'short' }),
  }).format(at)
}

/** The day alone: `20 ноября`. */
export const dayInWords = (locale: Locale, at: number, zone: string): string =>
  dateFormat(tags[locale], { timeZone: zone, day: 'numeric', month: 'long' }).format(at)

/** From one day to another, written `2026-10-01`; what they have in common is said once: `1–2 октября 2026 г.` */
export const periodInWords = (locale: Locale, first: string, last: string): string =>
  dateFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    Date.parse(first),
    Date.parse(last),
  )

/** The time zone a browser says it is in; UTC, and said so beside every time, when that is none. */
export function zoneOf(said: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: said ?? 'UTC' }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
