import type { Locale } from './locale.ts'

/** Kopecks are shown only where there are any: `24 900 ₽`, `£19.50`. `minor` units are what ISO 4217 says they are. */
export function moneyInWords(locale: Locale, minor: number, currency: string): string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const { maximumFractionDigits: digits = 0 } = new Intl.NumberFormat(locale, style).resolvedOptions()
  const amount = minor / 10 ** digits
  const shown = Number.isInteger(amount) ? 0 : digits
  return new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(amount)
}
