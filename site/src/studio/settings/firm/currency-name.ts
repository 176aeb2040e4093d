import type { Locale } from '@pulya/contract/locale'

/** As it is called, with a capital letter as the other names have, and as it is written in tables. */
export function currencyName(locale: Locale, code: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}, ${code}`
}
