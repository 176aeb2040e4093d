import type { Locale } from '@pulya/contract/locale'

export const proofWords: Record<Locale, { source: string }> = {
  ru: { source: 'Источник:' },
  en: { source: 'Source:' },
}
