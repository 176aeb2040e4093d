import { type Locale, locales } from '@pulya/contract/locale'

/** What a person chose, else the first language of the browser that we speak, else Russian. */
export function localeOf(chosen: string | undefined, accepted: string | null): Locale {
  const wanted = [chosen ?? '', ...(accepted ?? '').toLowerCase().split(',')]
  return wanted.flatMap((range) => locales.filter((locale) => range.trim().startsWith(locale)))[0] ?? 'ru'
}
