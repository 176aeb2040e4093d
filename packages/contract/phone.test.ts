import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { phone } from './phone.ts'

const refused = { flaw: expect.anything() }

describe('phones as people type them', () => {
  test.each(casesOf('phone', 'lead.phone'))('$id $input', ({ input, accepted, normalised, ext }) => {
    const stored = { e164: normalised, ...(ext !== undefined && { ext }) }
    expect(phone(input)).toEqual(accepted ? { value: stored } : refused)
  })
})

test.each(['+7 916 123-45-67 доб. 12', '8 916 123 45 67 ext 12', 'tel:+79161234567;ext=12'])(
  'an extension is kept apart from the number: %s',
  (typed) => expect(phone(typed)).toEqual({ value: { e164: '+79161234567', ext: '12' } }),
)

test('a number inside other text is not dug out of it', () => {
  expect(phone('+7 916 1234567;DROP TABLE')).toEqual({ flaw: { code: 'phone-invalid' } })
})

test('forty characters are read, more are not', () => {
  const padded = (length: number) => `8${'-'.repeat(length - 11)}9161234567`
  expect(phone(padded(40))).toEqual({ value: { e164: '+79161234567' } })
  expect(phone(padded(41))).toEqual({ flaw: { code: 'phone-invalid' } })
})

test('a local number belongs to the country named', () => {
  expect(phone('020 7946 0958', 'GB')).toEqual({ value: { e164: '+442079460958' } })
})

test('nothing typed is told from something mistyped', () => {
  expect(phone(' ')).toEqual({ flaw: { code: 'phone-required' } })
  expect(phone('+7 916')).toEqual({ flaw: { code: 'phone-invalid' } })
})
