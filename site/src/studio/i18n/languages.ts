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
    note: 'Отметьте офферы о том же на других языках: поиск покажет каждому страницу на его языке.',
    unpublished: '(не опубликовано)',
  },
  en: {
    title: 'Other languages',
    note: 'Tick the offers that say the same in another language: search shows everybody their own.',
    unpublished: '(not published)',
  },
}
