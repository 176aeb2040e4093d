import { expect, test } from 'vitest'

import { minutesTaken } from './minutes-taken.ts'

test.each([
  [0, '0:00'],
  [9, '0:09'],
  [112, '1:52'],
  [3600, '60:00'],
])('%i seconds are %s', (seconds, told) => {
  expect(minutesTaken(seconds)).toBe(told)
})

test('what took longer than an hour is not told', () => {
  expect(minutesTaken(3601)).toBeUndefined()
})
