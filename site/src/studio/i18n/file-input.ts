import type { Locale } from '@pulya/contract/locale'

interface FileWords {
  choose: string
  /** Instead of the one that is there. */
  another: string
  none: string
}

/** Of a place for a file. */
export const fileWords: Record<Locale, FileWords> = {
  ru: { choose: 'Выбрать файл', another: 'Заменить файл', none: 'не выбран' },
  en: { choose: 'Choose a file', another: 'Choose another file', none: 'none chosen' },
}
