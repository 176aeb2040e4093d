import type { Locale } from '@pulya/contract/locale'

/** What fields say besides the author's own texts. */
export interface FieldWords {
  optional: string
  several: string
  other: string
  number: string
}

export const fieldWords: Record<Locale, FieldWords> = {
  ru: {
    optional: 'необязательно',
    several: 'Можно отметить несколько',
    other: 'Что именно',
    number: 'Точное число',
  },
  en: {
    optional: 'optional',
    several: 'Choose all that apply',
    other: 'Please specify',
    number: 'Exact number',
  },
}
