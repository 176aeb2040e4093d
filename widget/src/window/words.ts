import type { Locale } from '@pulya/contract/locale'

export interface WindowWords {
  closeWindow: string
  /** On the button that opens the quiz, unless the page says something better. */
  openWindow: string
}

export const windowWords: Record<Locale, WindowWords> = {
  ru: { closeWindow: 'Закрыть', openWindow: 'Ответить на вопросы' },
  en: { closeWindow: 'Close', openWindow: 'Answer a few questions' },
}
