import type { Locale } from '@pulya/contract/locale'

interface ClosedWords {
  title: string
  text: string
  home: string
}

/** Of a page that the person's role does not open. */
export const closedWords: Record<Locale, ClosedWords> = {
  ru: {
    title: 'Этот раздел вам закрыт',
    text: 'Ваша роль в фирме его не открывает. Если он нужен для работы, попросите владельца изменить роль.',
    home: 'К офферам и квизам',
  },
  en: {
    title: 'This section is closed to you',
    text: 'Your role in the firm does not open it. If you need it for your work, ask the owner to change the role.',
    home: 'To offers and quizzes',
  },
}
