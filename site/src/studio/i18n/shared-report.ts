import type { Locale } from '@pulya/contract/locale'

interface SharedReportWords {
  title: string
  of: (firm: string, until: string) => string
  locked: (firm: string) => string
  password: string
  open: string
  flaws: Record<'wrong' | 'too-many', string>
}

export const sharedReportWords: Record<Locale, SharedReportWords> = {
  ru: {
    title: 'Отчёт об эксперименте',
    of: (firm, until) =>
      `Фирма «${firm}» показывает этот отчёт по ссылке до ${until}. В нём только числа, без контактов.`,
    locked: (firm) => `Фирма «${firm}» закрыла этот отчёт паролем. Его знает тот, кто прислал ссылку.`,
    password: 'Пароль',
    open: 'Открыть отчёт',
    flaws: {
      wrong: 'Пароль не подошёл. Проверьте его и раскладку клавиатуры.',
      'too-many': 'Слишком много попыток. Подождите до следующего часа.',
    },
  },
  en: {
    title: 'Report of an experiment',
    of: (firm, until) =>
      `${firm} shares this report by link until ${until}. It holds numbers and no contacts.`,
    locked: (firm) => `${firm} has locked this report with a password. Whoever sent you the link knows it.`,
    password: 'Password',
    open: 'Open the report',
    flaws: {
      wrong: 'This is not the password. Check it and the layout of the keyboard.',
      'too-many': 'Too many tries. Wait until the next hour.',
    },
  },
}
