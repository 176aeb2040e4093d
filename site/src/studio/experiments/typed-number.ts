import type { Locale } from '@pulya/contract/locale'

/**
 * A number as people type it: `3,2`, `3.2`, `1 200`, `12 %`.
 *
 * @returns `undefined` when it is none.
 */
export function numberTyped(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f%]/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** As it stands in a field; digits that come from counting in binary are left out. */
export function typed(locale: Locale, value: number): string {
  const plain = String(Number(value.toPrecision(6)))
  return locale === 'ru' ? plain.replace('.', ',') : plain
}

/** A share in percent, to three digits that say something. */
export const typedPercent = (locale: Locale, share: number): string =>
  typed(locale, Number((share * 100).toPrecision(3)))
