import type { Locale } from '@pulya/contract/locale'

import { count } from '../format/numbers.ts'
import { plural } from './plural.ts'

/** `12 посетителей`. */
export const visitorsInWords = (locale: Locale, visitors: number): string =>
  `${count(locale, visitors)} ${plural(
    locale,
    visitors,
    locale === 'ru'
      ? { one: 'посетитель', few: 'посетителя', other: 'посетителей' }
      : { one: 'visitor', other: 'visitors' },
  )}`

/** `3 полных дня`. */
export const fullDaysInWords = (locale: Locale, days: number): string =>
  `${count(locale, days)} ${plural(
    locale,
    days,
    locale === 'ru'
      ? { one: 'полный день', few: 'полных дня', other: 'полных дней' }
      : { one: 'full day', other: 'full days' },
  )}`
