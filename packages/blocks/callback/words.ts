import type { Locale } from '@pulya/contract/locale'

export const callbackWords: Record<Locale, { when: (zone: string) => string; soonest: string }> = {
  ru: { when: (zone) => `Когда позвонить (${zone})`, soonest: 'Как можно скорее' },
  en: { when: (zone) => `When shall we call? (${zone})`, soonest: 'As soon as possible' },
}
