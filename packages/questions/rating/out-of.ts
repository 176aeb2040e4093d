import type { Locale } from '@pulya/contract/locale'

/** Between a mark and the best there is: «4 из 5». */
export const outOf: Record<Locale, string> = { ru: 'из', en: 'out of' }
