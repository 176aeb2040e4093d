import type { Locale } from '@pulya/contract/locale'

interface SettingsNavWords {
  nav: string
  firm: string
  consents: string
  members: string
  audit: string
}

export const settingsNavWords: Record<Locale, SettingsNavWords> = {
  ru: { nav: 'Настройки', firm: 'Фирма', consents: 'Согласия', members: 'Люди', audit: 'Журнал действий' },
  en: { nav: 'Settings', firm: 'Firm', consents: 'Consents', members: 'People', audit: 'Log of actions' },
}
