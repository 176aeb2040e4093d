import type { Locale } from '@pulya/contract/locale'

/** Each in itself: whoever looks for their language reads it. */
export const languageNames: Record<Locale, string> = { ru: 'Русский', en: 'English' }
