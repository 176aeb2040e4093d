import type { Locale } from '@pulya/contract/locale'

/** As Open Graph spells languages. https://ogp.me/#optional */
export const ogLocales: Record<Locale, string> = { ru: 'ru_RU', en: 'en_GB' }
