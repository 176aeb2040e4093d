import type { Locale } from './locale.ts'
import { momentInWords, timeInWords, zoneInWords } from './moment-in-words.ts'
import { isOpen, nextOpening, type OfficeHours, type Openings } from './office-hours.ts'
import { wallClock } from './wall-clock.ts'

const minuteMs = 60_000

/** What is promised: a call, or an answer in whatever way was asked for. */
type Promised = 'call' | 'answer'

interface Words {
  verb: string
  within: (minutes: number) => string
  from: (day: string, time: string) => string
}

const ru = (verb: string): Words => ({
  verb,
  // The genitive: 1 минуты, 15 минут, 21 минуты.
  within: (minutes) =>
    `${verb} в течение ${minutes} ${minutes % 10 === 1 && minutes % 100 !== 11 ? 'минуты' : 'минут'}`,
  from: (day, time) => `${verb} ${day} с ${time}`,
})

const en = (verb: string): Words => ({
  verb,
  within: (minutes) => `${verb} within ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  from: (day, time) => `${verb} ${day} from ${time}`,
})

const words: Record<Locale, Record<Promised, Words>> = {
  ru: { call: ru('Перезвоним'), answer: ru('Ответим') },
  en: { call: en('We will call back'), answer: en('We will answer') },
}

interface Told {
  /** Unix ms: when it is read. */
  at: number
  locale: Locale
  promised: Promised
}

/**
 * What a firm with these hours may truly promise at this moment: «Перезвоним в течение 15 минут» only while somebody is
 * there for all of them, else from the next opening on. The zone is named, for who reads it may live in another.
 */
export function officePromise(hours: OfficeHours, { at, locale, promised }: Told): string {
  const said = words[locale][promised]
  const by = at + hours.within * minuteMs
  if (isOpen(hours, at) && isOpen(hours, by)) return said.within(hours.within)
  const opening = nextOpening(hours, isOpen(hours, at) ? by : at)
  const { day, time } = momentInWords(opening, { at, locale, timeZone: hours.timeZone })
  return `${said.from(day, time)} (${zoneInWords(hours.timeZone, locale)})`
}

/** A call at a time that was asked for: «Перезвоним завтра в 10:00». */
export function timePromise(hours: Openings, time: number, { at, locale, promised }: Told): string {
  const { timeZone } = hours
  const { verb } = words[locale][promised]
  return `${verb} ${timeInWords(time, { at, timeZone, locale })} (${zoneInWords(timeZone, locale)})`
}

/** Times at which a call may be asked for: the openings and whole hours to come, by the clock of the firm. Unix ms. */
export function timesToCall(hours: Openings, at: number, count: number): number[] {
  const times: number[] = []
  let after = at
  for (; times.length < count; after = times.at(-1) ?? after)
    times.push(nextOpening(hours, nextHour(hours, after)))
  return times
}

/** Unless nobody is there now: then the next opening is the first of them, on the hour or not. */
function nextHour(hours: Openings, at: number): number {
  if (!isOpen(hours, at)) return at
  const minutes = Number(wallClock(hours.timeZone, at).time.slice(3))
  return at - (at % minuteMs) + (60 - minutes) * minuteMs
}
