import type { Locale } from '@pulya/contract/locale'

interface SettingsNavWords {
  nav: string
  members: string
  audit: string
}

export const settingsNavWords: Record<Locale, SettingsNavWords> = {
  ru: { nav: 'Настройки', members: 'Люди', audit: 'Журнал действий' },
  en: { nav: 'Settings', members: 'People', audit: 'Log of actions' },
}
