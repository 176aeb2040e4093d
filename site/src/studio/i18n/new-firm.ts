import type { Locale } from '@pulya/contract/locale'

interface NewFirmWords {
  title: string
  about: string
  make: string
  making: string
  /** Before the reason. */
  refused: string
}

/** Of a firm that is to be made; its members are called as in `firm.ts`. */
export const newFirmWords: Record<Locale, NewFirmWords> = {
  ru: {
    title: 'Новая фирма',
    about:
      'У фирмы свои офферы, квизы, заявки, эксперименты и люди: другая фирма их не видит. Вы станете её владельцем и пригласите остальных.',
    make: 'Создать фирму',
    making: 'Создаём…',
    refused: 'Фирма не создана:',
  },
  en: {
    title: 'New firm',
    about:
      'A firm has offers, quizzes, enquiries, experiments and people of its own: no other firm sees them. You become its owner and invite the others.',
    make: 'Make the firm',
    making: 'Making it…',
    refused: 'The firm was not made:',
  },
}
