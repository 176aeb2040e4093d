import type { Locale } from './locale.ts'
import { wallClock } from './wall-clock.ts'

const dayMs = 86_400_000

interface Words {
  today: string
  tomorrow: string
  /** From Sunday on, with their prepositions: Russian declines both. */
  weekdays: readonly string[]
  /** What stands after a weekday and a date. */
  comma: string
  tag: string
}

const words: Record<Locale, Words> = {
  ru: {
    today: 'сегодня',
    tomorrow: 'завтра',
    weekdays: [
      'в воскресенье',
      'в понедельник',
      'во вторник',
      'в среду',
      'в четверг',
      'в пятницу',
      'в субботу',
    ],
    comma: ',',
    tag: 'ru',
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    weekdays: [
      'on Sunday',
      'on Monday',
      'on Tuesday',
      'on Wednesday',
      'on Thursday',
      'on Friday',
      'on Saturday',
    ],
    comma: '',
    // In American English the day would stand after the month.
    tag: 'en-GB',
  },
}

/**
 * A moment to come as people say it at another, by the clock of the zone: `завтра`, `в понедельник, 30 ноября,` and
 * `9:00`. Both are unix ms.
 */
export function momentInWords(
  moment: number,
  { at, timeZone, locale }: { at: number; timeZone: string; locale: Locale },
): { day: string; time: string } {
  const { date, time } = wallClock(timeZone, moment)
  const days = (Date.parse(date) - Date.parse(wallClock(timeZone, at).date)) / dayMs
  return { day: dayInWords(date, days, words[locale]), time: time.replace(/^0/, '') }
}

function dayInWords(date: string, days: number, { today, tomorrow, weekdays, comma, tag }: Words): string {
  if (days === 0) return today
  if (days === 1) return tomorrow
  const day = new Date(date)
  const inMonth = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
  return `${weekdays[day.getUTCDay()]}, ${inMonth}${comma}`
}

/** How people call the clock of a zone: `Москва`, `Moscow Time`. */
export function zoneInWords(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(words[locale].tag, { timeZone, timeZoneName: 'shortGeneric' })
  return parts.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
