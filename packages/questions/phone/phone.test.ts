import { casesOf } from '@pulya/contract/cases/cases'
import { describe, expect, test } from 'vitest'

import { cleanAnswer } from '../check.ts'
import { definitions } from '../definitions.ts'
import { rules } from './rules.ts'

const day = '2026-11-22'
const call = definitions.phone.blank('call', 'ru')
const optional = { ...call, required: false }

describe('phones as people type them', () => {
  const cases = casesOf('phone', 'lead.phone').filter(({ accepted }) => accepted)

  test.each(cases)('$id $input is accepted in the browser, and stored as the server knows it', (phone) => {
    const stored = phone.ext === undefined ? phone.normalised : `${phone.normalised};ext=${phone.ext}`
    expect(rules.flaw(call, phone.input, day)).toBeUndefined()
    expect(cleanAnswer(call, phone.input, day)).toEqual({ value: stored })
  })
})

test.each(['доб. 12345', '#12345', ';ext=12345'])(
  'digits of an extension are not of the number: %s',
  (ext) => {
    const typed = `+7 495 123-45-67 ${ext}`
    expect(rules.flaw(call, typed, day)).toBeUndefined()
    expect(cleanAnswer(call, typed, day)).toEqual({ value: '+74951234567;ext=12345' })
  },
)

test.each(['916 123-45', 'позвоните мне', '+7 916 123-45-67-89-01-23'])(
  '“%s” is no phone, in the browser as on the server',
  (typed) => {
    expect(rules.flaw(optional, typed, day)).toEqual({ code: 'phone-invalid' })
    expect(cleanAnswer(optional, typed, day)).toEqual({ flaw: { code: 'phone-invalid' } })
  },
)

test('only the server knows that no such number is given out', () => {
  expect(rules.flaw(call, '+7 000 000-00-00', day)).toBeUndefined()
  expect(cleanAnswer(call, '+7 000 000-00-00', day)).toEqual({ flaw: { code: 'phone-invalid' } })
})

test('spaces are silence', () => {
  expect(rules.flaw(call, '  ', day)).toEqual({ code: 'answer-required' })
  expect(cleanAnswer(optional, '  ', day)).toEqual({ value: undefined })
})

test.each([
  ['+79161234567', '+7 916 123-45-67'],
  ['+79161234567;ext=12', '+7 916 123-45-67, доб. 12'],
  ['+442079460958', '+442079460958'],
  [' 8 916 123 45 67 ', '8 916 123 45 67'],
])('%s is written “%s”', (phone, written) => {
  expect(rules.asText(call, phone, 'ru')).toBe(written)
})
