import { casesOf } from '@pulya/contract/cases/cases'
import { describe, expect, test } from 'vitest'

import { cleanAnswer } from '../check.ts'
import { definitions } from '../definitions.ts'
import { rules } from './rules.ts'

const day = '2026-11-22'
const estimate = definitions.email.blank('estimate', 'ru')
const optional = { ...estimate, required: false }

describe('addresses as people type them', () => {
  const cases = casesOf('email', 'lead.email').filter(({ accepted }) => accepted)

  test.each(cases)('$id $input is accepted in the browser, and stored as the server knows it', (email) => {
    expect(rules.flaw(estimate, email.input, day)).toBeUndefined()
    expect(cleanAnswer(estimate, email.input, day)).toEqual({ value: email.normalised })
  })
})

test.each(['anna', 'anna@', '@example.ru', 'anna@example', 'anna@@example.ru', 'anna @ example.ru'])(
  '“%s” is no address, in the browser as on the server',
  (typed) => {
    expect(rules.flaw(optional, typed, day)).toEqual({ code: 'email-invalid' })
    expect(cleanAnswer(optional, typed, day)).toEqual({ flaw: { code: 'email-invalid' } })
  },
)

test('only the server knows how a domain is written', () => {
  expect(rules.flaw(estimate, 'anna@-example.ru', day)).toBeUndefined()
  expect(cleanAnswer(estimate, 'anna@-example.ru', day)).toEqual({ flaw: { code: 'email-invalid' } })
})

test('spaces are silence', () => {
  expect(rules.flaw(estimate, '  ', day)).toEqual({ code: 'answer-required' })
  expect(cleanAnswer(optional, '  ', day)).toEqual({ value: undefined })
})
