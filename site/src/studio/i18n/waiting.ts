import type { Locale } from '@pulya/contract/locale'

/** Of a part of the studio that could not be loaded. */
export const waitingWords: Record<Locale, { notBrought: string; reload: string }> = {
  ru: {
    notBrought: 'Эта часть не загрузилась. Проверьте связь и обновите страницу: правки сохранены.',
    reload: 'Обновить страницу',
  },
  en: {
    notBrought: 'This part could not be loaded. Check the connection and reload: your changes are kept.',
    reload: 'Reload the page',
  },
}
