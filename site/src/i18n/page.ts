import type { Locale } from '@pulya/contract/locale'

interface PageWords {
  /** The title of a page whose form came back starts with it, so that it is heard first. */
  error: (title: string) => string
  /** Above everything that is wrong with a form that came back. */
  errorsTitle: (count: number) => string
  /** The second, quieter way on an offer: down to the form. */
  toForm: string
  /** Above the list of an outcome. */
  checklist: string
}

/** What our pages say around the author's texts, besides what the widget says too. */
export const pageWords: Record<Locale, PageWords> = {
  ru: {
    error: (title) => `Ошибка: ${title}`,
    errorsTitle: (count) => (count === 1 ? 'Исправьте ошибку' : 'Исправьте ошибки'),
    toForm: 'Или оставьте телефон, мы перезвоним',
    checklist: 'Памятка',
  },
  en: {
    error: (title) => `Error: ${title}`,
    errorsTitle: (count) => (count === 1 ? 'There is a problem' : 'There are some problems'),
    toForm: 'Or leave your phone and we will call',
    checklist: 'Checklist',
  },
}
