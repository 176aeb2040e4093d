import type { Locale } from './locale.ts'
import { wallClock } from './wall-clock.ts'

const dayMs = 86_400_000

interface Words {
  today: string
  tomorrow: string
  /** Between a day and a time. */
  at: string
  /** From Sunday on, with their prepositions: Russian declines both. */
  weekdays: readonly string[]
  /** What stands after a weekday and a date. */
  comma: string
  tag: string
  date: Intl.DateTimeFormat
}

const dateIn = (tag: string) =>
  new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })

const words: Record<Locale, Words> = {
  ru: {
    today: 'сегодня',
    tomorrow: 'завтра',
    at: 'в',
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
    date: dateIn('ru'),
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    at: 'at',
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
    date: dateIn('en-GB'),
  },
}

interface Told {
  /** Unix ms: when it is read. */
  at: number
  timeZone: string
  locale: Locale
}

/** A moment to come, of unix ms, by the clock of the zone: `завтра`, `в понедельник, 30 ноября,` and `9:00`. */
export function momentInWords(moment: number, { at, timeZone, locale }: Told): { day: string; time: string } {
  const { date, time } = wallClock(timeZone, moment)
  const days = (Date.parse(date) - Date.parse(wallClock(timeZone, at).date)) / dayMs
  return { day: dayInWords(date, days, words[locale]), time: time.replace(/^0/, '') }
}

/** `завтра в 9:00`, `on Monday, 30 November at 9:00`. */
export function timeInWords(moment: number, told: Told): string {
  const { day, time } = momentInWords(moment, told)
  return `${day} ${words[told.locale].at} ${time}`
}

function dayInWords(
  date: string,
  days: number,
  { today, tomorrow, weekdays, comma, date: inMonth }: Words,
): string {
  if (days === 0) return today
  if (days === 1) return tomorrow
  const day = new Date(date)
  return `${weekdays[day.getUTCDay()]}, ${inMonth.format(day)}${comma}`
}

/** How people call the clock of a zone: `Москва`, `Moscow Time`. */
export function zoneInWords(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(words[locale].tag, { timeZone, timeZoneName: 'shortGeneric' })
  return parts.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
