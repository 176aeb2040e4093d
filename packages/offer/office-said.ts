import type { OfficeSaid } from '@pulya/blocks/view'
import { timeInWords, zoneInWords } from '@pulya/contract/moment-in-words'
import { officePromise, timesToCall } from '@pulya/contract/office-promise'

import { markerOf } from './markers.ts'
import type { OfferSnapshot } from './snapshot.ts'

/** A working day and a little more. */
const timesCount = 12

type Hours = Pick<OfferSnapshot, 'hours' | 'locale'>

/** What the office hours say at a moment of unix ms; nothing where the offer has none. */
export function officeSaid({ hours, locale }: Hours, at: number): OfficeSaid | undefined {
  if (!hours) return undefined
  const { timeZone } = hours
  return {
    promise: officePromise(hours, { at, locale, promised: 'call' }),
    zone: zoneInWords(timeZone, locale),
    times: timesToCall(hours, at, timesCount).map((time) => ({
      value: String(time),
      text: timeInWords(time, { at, timeZone, locale }),
    })),
  }
}

/** No block has an empty name. */
const slot = (name: string, at = ''): string => `.office.${name}${at}`

/** The same as places in a page that is drawn once and read at any moment; `officeWords` says what comes there. */
export function officeMarkers({ hours, locale }: Hours): OfficeSaid | undefined {
  if (!hours) return undefined
  return {
    promise: markerOf(slot('promise')),
    zone: zoneInWords(hours.timeZone, locale),
    times: Array.from({ length: timesCount }, (_, index) => ({
      value: markerOf(slot('value', String(index))),
      text: markerOf(slot('time', String(index))),
    })),
  }
}

type Words = Readonly<Record<string, string>>

const minuteMs = 60_000
const lastWords = new WeakMap<Hours, { minute: number; words: Words }>()

/**
 * By slot: what a page with `officeMarkers` says at a moment of unix ms. It is the same for a whole minute, and asking the
 * calendar takes longer than sending the page, so it is asked once.
 */
export function officeWords(offer: Hours, at: number): Words {
  const minute = Math.floor(at / minuteMs)
  const last = lastWords.get(offer)
  if (last?.minute === minute) return last.words
  const words = wordsAt(offer, minute * minuteMs)
  lastWords.set(offer, { minute, words })
  return words
}

function wordsAt(offer: Hours, at: number): Words {
  const said = officeSaid(offer, at)
  if (!said) return {}
  const times = said.times.flatMap(({ value, text }, index) => [
    [slot('value', String(index)), value],
    [slot('time', String(index)), text],
  ])
  return { [slot('promise')]: said.promise, ...Object.fromEntries(times) }
}
