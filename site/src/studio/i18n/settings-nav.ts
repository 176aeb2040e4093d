import type { Locale } from '@pulya/contract/locale'

export type SettingsPage = 'firm' | 'consents' | 'keys' | 'members' | 'audit'

export const settingsNavWords: Record<Locale, Record<SettingsPage | 'nav', string>> = {
  ru: {
    nav: 'Настройки',
    firm: 'Фирма',
    consents: 'Согласия',
    keys: 'Ключи API',
    members: 'Люди',
    audit: 'Журнал действий',
  },
  en: {
    nav: 'Settings',
    firm: 'Firm',
    consents: 'Consents',
    keys: 'API keys',
    members: 'People',
    audit: 'Log of actions',
  },
}
