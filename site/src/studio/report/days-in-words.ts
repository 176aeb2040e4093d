import type { Locale } from '@pulya/contract/locale'

import type { Reader } from './reader.ts'
import { dateFormat } from '../format/formatters.ts'

/** English as the day-month order of our people wants it. */
const tags: Record<Locale, string> = { ru: 'ru', en: 'en-GB' }

/** The day of a moment on the reader's wall: `14 мая`; with its year when that is another one. */
export function dayInWords({ locale, zone, now }: Reader, at: number): string {
  const year = (time: number) => dateFormat('en', { year: 'numeric', timeZone: zone }).format(time)
  return dateFormat(tags[locale], {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    ...(year(at) !== year(now) && { year: 'numeric' }),
  }).format(at)
}

/** A day of the firm's calendar, `2026-05-14`, as short as it goes: `14 мая`, `14 May`. No clock moves it. */
export const shortDay = (locale: Locale, day: string): string =>
  dateFormat(tags[locale], { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    Date.parse(`${day}T00:00Z`),
  )
