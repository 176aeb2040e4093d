import type { Cleaned } from '@pulya/contract/flaw'

import { isCurrency, withoutCurrency } from './currency-in.ts'

export const decimals = ['comma', 'point'] as const

/** What parts the fraction. */
export type Decimal = (typeof decimals)[number]

/** Above what any campaign costs a day, and low enough for a hundred thousand of them to be summed exactly. */
const amountMax = 10_000_000_000

/** How advertising systems write that there was nothing. */
const nothing = /^[-–—]{1,2}$/

/**
 * What parts the fraction in these amounts. `1,234` alone may be a thousand or little more than one: only other amounts
 * of the column tell.
 */
export function decimalOf(cells: readonly string[]): Decimal | 'unclear' {
  const said = new Set(cells.map((cell) => saidBy(withoutCurrency(cell).amount)))
  if (said.has('comma')) return said.has('point') ? 'unclear' : 'comma'
  if (said.has('point')) return 'point'
  return said.has('unclear') ? 'unclear' : 'point'
}

function saidBy(amount: string): Decimal | 'unclear' | undefined {
  const marks = amount.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return undefined
  const own = last === ',' ? 'comma' : 'point'
  const other = own === 'comma' ? 'point' : 'comma'
  if (new Set(marks).size === 2) return own
  if (marks.length > 1) return other
  // Thousands are apart already, or there are none: `1 234,567`, `0,125`, `12,5`.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(amount) ? 'unclear' : own
}

export interface Written {
  decimal: Decimal
  /** ISO 4217, of the firm. */
  currency: string
}

/** An amount in minor units, rounded to whole ones; a second currency is refused and never converted. */
export function amountIn(cell: string, { decimal, currency }: Written): Cleaned<number> {
  if (nothing.test(cell.trim())) return { value: 0 }
  const { amount: written, sign } = withoutCurrency(cell)
  const parts = partsOf(written, decimal)
  if (!parts) return { flaw: { code: 'amount-invalid' } }
  if (sign !== undefined && !isCurrency(sign, currency))
    return { flaw: { code: 'currency-other', limit: currency } }
  if (parts.negative) return { flaw: { code: 'number-too-small', limit: 0 } }
  // The text is parsed with its exponent, so that 1.005 is rounded as it is written.
  const amount = Math.round(Number(`${parts.whole}.${parts.fraction}e${minorDigits(currency)}`))
  if (amount > amountMax)
    return { flaw: { code: 'number-too-large', limit: amountMax / 10 ** minorDigits(currency) } }
  return { value: amount }
}

const digits = new Map<string, number>()

/** ISO 4217 as the platform knows it; asked once a currency, for the answer takes longer than a row of a table. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const style = { style: 'currency', currency } as const
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', style).resolvedOptions()
  digits.set(currency, maximumFractionDigits)
  return maximumFractionDigits
}

const shapes: Record<Decimal, RegExp> = {
  comma: /^(?<minus>[-−]?)(?<whole>\d+|\d{1,3}(?:[ .'’]\d{3})+)(?:,(?<fraction>\d+))?$/,
  point: /^(?<minus>[-−]?)(?<whole>\d+|\d{1,3}(?:[ ,'’]\d{3})+)(?:\.(?<fraction>\d+))?$/,
}

function partsOf(written: string, decimal: Decimal) {
  const { minus, whole, fraction = '0' } = shapes[decimal].exec(written)?.groups ?? {}
  if (whole === undefined) return undefined
  return { negative: minus !== '', whole: whole.replaceAll(/\D/g, ''), fraction }
}

/** How often: whole and not below nothing. An empty cell says it never was. */
export function countIn(cell: string): Cleaned<number> {
  const plain = cell.trim().replaceAll(/(?<=\d)[\s\u00a0\u202f,.](?=\d{3}(?!\d))/g, '')
  if (plain === '' || nothing.test(plain)) return { value: 0 }
  if (!/^\d{1,12}$/.test(plain)) return { flaw: { code: 'number-whole' } }
  return { value: Number(plain) }
}
