import type { Cleaned } from './flaw.ts'
import { oneLine } from './text.ts'

/** E.164 allows fifteen digits; a short number of an operator has three. */
const [digitsMin, digitsMax] = [3, 15]

/**
 * A phone of the firm as people read it on a page: kept as it is written, if there is something to dial in it.
 * Whether somebody answers there is known to the firm; `phone.ts` is for the numbers of visitors.
 */
export function shownPhone(value: unknown): Cleaned<string> {
  const cleaned = oneLine(value, { max: 40, required: true })
  if ('flaw' in cleaned) {
    return { flaw: { code: cleaned.flaw.code === 'text-required' ? 'phone-required' : 'phone-invalid' } }
  }
  const digits = dialled(cleaned.value).replace('+', '')
  const possible = /^\d+$/.test(digits) && digits.length >= digitsMin && digits.length <= digitsMax
  return possible ? cleaned : { flaw: { code: 'phone-invalid' } }
}

/** `+7 (495) 000-00-00, доб. 5` → `+74950000000`: an extension is told to a person, not dialled. */
export function dialled(number: string): string {
  const [main = ''] = number.split(/[^\d+().\s-]/)
  return main.replace(/[^+\d]/g, '')
}
