import type { Locale } from '@pulya/contract/locale'

interface LanguagesWords {
  title: string
  note: string
  unpublished: string
}

/** Of the same offer in other languages. */
export const languagesWords: Record<Locale, LanguagesWords> = {
  ru: {
    title: 'Другие языки',
    note: 'Отметьте офферы, которые говорят то же самое на другом языке: поиск покажет каждому его язык.',
    unpublished: '(не опубликовано)',
  },
  en: {
    title: 'Other languages',
    note: 'Tick the offers that say the same in another language: search shows everybody their own.',
    unpublished: '(not published)',
  },
}
