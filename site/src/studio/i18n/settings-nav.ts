import type { Locale } from '@pulya/contract/locale'

export type SettingsPage =
  | 'firm'
  | 'brands'
  | 'consents'
  | 'domains'
  | 'experiments'
  | 'connections'
  | 'keys'
  | 'retention'
  | 'members'
  | 'audit'

export const settingsNavWords: Record<Locale, Record<SettingsPage | 'nav', string>> = {
  ru: {
    nav: 'Настройки',
    firm: 'Фирма',
    brands: 'Бренды',
    consents: 'Согласия',
    domains: 'Домены',
    experiments: 'Эксперименты',
    connections: 'Подключения',
    keys: 'Ключи API',
    retention: 'Сроки хранения',
    members: 'Люди',
    audit: 'Журнал действий',
  },
  en: {
    nav: 'Settings',
    firm: 'Firm',
    brands: 'Brands',
    consents: 'Consents',
    domains: 'Domains',
    experiments: 'Experiments',
    connections: 'Connections',
    keys: 'API keys',
    retention: 'Retention',
    members: 'People',
    audit: 'Log of actions',
  },
}
