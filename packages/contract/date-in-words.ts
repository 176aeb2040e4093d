import type { Locale } from './locale.ts'

/** In American English the day would stand after the month. */
const tags: Record<Locale, string> = { ru: 'ru', en: 'en-GB' }

/** `2027-01-15` as “15 January 2027”, wherever the clock of the reader stands. */
export const dateInWords = (iso: string, locale: Locale): string =>
  new Date(iso).toLocaleDateString(tags[locale], { dateStyle: 'long', timeZone: 'UTC' })

/** A text with its ISO dates in words. */
export const datesInWords = (text: string, locale: Locale): string =>
  text.replace(/\b\d{4}-\d\d-\d\d\b/g, (iso) => dateInWords(iso, locale))
