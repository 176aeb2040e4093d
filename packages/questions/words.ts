import type { Locale } from '@pulya/contract/locale'

import { outOf } from './rating/out-of.ts'

/** What fields say besides the author's own texts. */
export interface FieldWords {
  /** The language of all these. */
  locale: Locale
  optional: string
  several: string
  other: string
  number: string
  /** Of a list before anything is picked. */
  choose: string
  /** Ends of a range. */
  from: string
  to: string
  /** Between a mark and the best there is. */
  outOf: string
}

export const fieldWords: Record<Locale, FieldWords> = {
  ru: {
    locale: 'ru',
    optional: 'необязательно',
    several: 'Можно отметить несколько',
    other: 'Что именно',
    number: 'Точное число',
    choose: 'Выберите',
    from: 'От',
    to: 'До',
    outOf: outOf.ru,
  },
  en: {
    locale: 'en',
    optional: 'optional',
    several: 'Choose all that apply',
    other: 'Please specify',
    number: 'Exact number',
    choose: 'Choose',
    from: 'From',
    to: 'To',
    outOf: outOf.en,
  },
}
