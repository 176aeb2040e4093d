import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { email } from './email.ts'

describe('addresses as people type them', () => {
  test.each(casesOf('email', 'lead.email'))('$id $input', ({ input, accepted, normalised }) => {
    expect(email(input)).toEqual(accepted ? { value: normalised } : { flaw: { code: 'email-invalid' } })
  })
})

test('nothing typed is told from something mistyped', () => {
  expect(email('')).toEqual({ flaw: { code: 'email-required' } })
  expect(email('ivan')).toEqual({ flaw: { code: 'email-invalid' } })
})

test.each([
  'ivan@0x7f.0x1',
  'ivan@10.0.0.10',
  'ivan@exa%6dple.com',
  'ivan@example.com:80',
  'ivan@example.com/x',
  'ivan@example.com.',
])('a domain is not read as a web address: %s', (typed) => {
  expect(email(typed)).toEqual({ flaw: { code: 'email-invalid' } })
})

test.each(['ivan@example.com@evil.example', 'ivan@example.c'])('%s is no address', (typed) => {
  expect(email(typed)).toEqual({ flaw: { code: 'email-invalid' } })
})
