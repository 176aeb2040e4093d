import { notShown } from './rows.ts'

/** For people: a dash for what does not apply. */
export function written(value: number | undefined, digits: number): string {
  if (value === undefined) return '–'
  if (value === notShown) return 'not shown'
  // What rounds to zero from below is zero.
  const rounded = Number(value.toFixed(digits)) + 0
  return rounded.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
