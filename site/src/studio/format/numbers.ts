import type { Locale } from '@pulya/contract/locale'
import { numberFormat } from './formatters.ts'

/** `12 345`: groups apart by a thin space that does not break, in Russian; minus is a minus. */
export const count = (locale: Locale, value: number): string => typeset(numberFormat(locale).format(value))

/** The weight of a file: `2,3 МБ`, and never nothing. */
export function megabytes(locale: Locale, bytes: number): string {
  const amount = Math.max(bytes / 1024 / 1024, 0.1)
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const
  return numberFormat(locale, style).format(amount).replaceAll(/\s/g, '\u202f')
}

/** A share from 0 to 1: `3,2 %`; small ones keep a second digit, so that 0.04 % is not read as nothing. */
export function percent(locale: Locale, share: number): string {
  const digits = share !== 0 && Math.abs(share) < 0.01 ? 2 : 1
  return typeset(
    numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(share),
  )
}

/** A round share under a chart: `5 %`, `0,5 %`. */
export const tick = (locale: Locale, share: number): string =>
  typeset(numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share))

/** A change relative to something else, always with its sign: `+34 %`, `−8,5 %`. */
export function change(locale: Locale, share: number): string {
  const digits = Math.abs(share) < 0.0995 ? 1 : 0
  return typeset(
    numberFormat(locale, {
      style: 'percent',
      signDisplay: 'exceptZero',
      maximumFractionDigits: digits,
    }).format(share),
  )
}

/** A p-value as `0,012`; below a thousandth only that is said. */
export function pValue(locale: Locale, p: number): string {
  const shown = (value: number, digits: number) =>
    numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
  if (p < 0.001) return `< ${shown(0.001, 3)}`
  return shown(p, p < 0.1 ? 3 : 2)
}

/** Minor units of a currency: kopecks are shown only where there are any. */
export function money(locale: Locale, minor: number, currency: string): string {
  const digits = minor % 100 === 0 ? 0 : 2
  return typeset(
    numberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(minor / 100),
  )
}

const typeset = (text: string) => text.replaceAll('\u00a0', '\u202f').replaceAll('-', '\u2212')
