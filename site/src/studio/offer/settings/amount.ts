const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0

/** In minor units, as it is typed again: `24900` or `19.50`. */
export function amountTyped(minor: number, currency: string): string {
  const digits = digitsOf(currency)
  const amount = minor / 10 ** digits
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digits)
}

/**
 * A sum as a person types it, `24 900` or `1500,50`, in minor units of its currency.
 *
 * @returns `undefined` when it is not a sum, or in parts the currency does not have.
 */
export function amountOf(typed: string, currency: string): number | undefined {
  const digits = digitsOf(currency)
  const [, whole, part = ''] = /^(\d{1,10})(?:[.,](\d*))?$/.exec(typed.replace(/[\s'’]/g, '')) ?? []
  if (whole === undefined || part.length > digits) return undefined
  return Number(whole) * 10 ** digits + Number(part.padEnd(digits, '0') || 0)
}
