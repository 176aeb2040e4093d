import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max'

import type { Cleaned } from './flaw.ts'
import { oneLine } from './text.ts'

export interface Phone {
  /** `+79161234567` */
  e164: string
  /** The extension as digits, when one was given. */
  ext?: string
}

const lengthMax = 40

/**
 * A phone as people write it: `8 (916) 123-45-67`, `tel:+7…`, `+7 … доб. 5`. Must be valid for its country.
 * Server only: the full metadata is 157 kB.
 */
export function phone(value: unknown, country: CountryCode = 'RU'): Cleaned<Phone> {
  const cleaned = oneLine(value, { max: lengthMax, required: true })
  if ('flaw' in cleaned) {
    return { flaw: { code: cleaned.flaw.code === 'text-required' ? 'phone-required' : 'phone-invalid' } }
  }
  // Without `extract: false` a number is found inside any text: `+7 916 1234567;DROP TABLE` would pass.
  const number = parsePhoneNumber(cleaned.value.replace(/^tel:/i, ''), {
    defaultCountry: country,
    extract: false,
  })
  if (!number?.isValid()) return { flaw: { code: 'phone-invalid' } }
  return { value: { e164: number.number, ...(number.ext !== undefined && { ext: number.ext }) } }
}
