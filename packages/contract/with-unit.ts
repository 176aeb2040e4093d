import type { Locale } from './locale.ts'

/** `45 м²`, never broken between lines; in English a per cent sign stands close, `5%`. */
export const withUnit = (locale: Locale, amount: string, unit = ''): string =>
  `${amount}${locale === 'en' && unit === '%' ? '' : '\u00a0'}${unit}`.trim()
