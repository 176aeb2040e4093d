import { expect, test } from 'vitest'

import { dialled, shownPhone } from './shown-phone.ts'

test.each([
  ['+7 495 000-00-00', '+74950000000'],
  ['8 (800) 000-00-00', '88000000000'],
  ['+7 495 000-00-00, доб. 12', '+74950000000'],
  ['020 7946 0000', '02079460000'],
])('%s is kept as it is written and dialled as %s', (number, dial) => {
  expect(shownPhone(` ${number} `)).toEqual({ value: number })
  expect(dialled(number)).toBe(dial)
})

test.each(['позвоните нам', 'доб. 12', '12', '+7 495 000-00-00 00 00 00', '+', '++7 495'])(
  '%s is nothing to dial',
  (number) => {
    expect(shownPhone(number)).toEqual({ flaw: { code: 'phone-invalid' } })
  },
)

test('an empty one is asked for', () => {
  expect(shownPhone(' ')).toEqual({ flaw: { code: 'phone-required' } })
})
