import type { Locale } from '@pulya/contract/locale'

/** In American English the day would stand after the month. */
const tags: Record<Locale, string> = { ru: 'ru', en: 'en-GB' }

const words: Record<
  Locale,
  { minute: (date: string, time: string) => string; day: (date: string) => string }
> = {
  ru: { minute: (date, time) => `до ${date}, ${time}`, day: (date) => `до конца ${date}` },
  en: { minute: (date, time) => `until ${time} on ${date}`, day: (date) => `until the end of ${date}` },
}

/**
 * An instant as people say it: `до 15 декабря 2026 г., 20:00 (Москва)`. Midnight is the end of the day before it: of
 * “15 December, 00:00” nobody knows which night is meant.
 */
export function untilInWords(at: string, timeZone: string, locale: Locale): string {
  const instant = Date.parse(at)
  const said = (when: number, how: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tags[locale], { timeZone, ...how }).format(when)
  // In one piece where a line ends: a month apart from its day is read twice.
  const dateOf = (when: number) => said(when, { dateStyle: 'long' }).replaceAll(' ', '\u00a0')
  const time = said(instant, { timeStyle: 'short' })
  const until =
    time === '00:00'
      ? words[locale].day(dateOf(instant - 1))
      : time === '23:59'
        ? words[locale].day(dateOf(instant))
        : words[locale].minute(dateOf(instant), time)
  return `${until} (${zoneName(instant, timeZone, tags[locale])})`
}

/** The city or the country whose clock it is: an offset from Greenwich tells most people nothing. */
function zoneName(instant: number, timeZone: string, tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(
    instant,
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
