import { expect, test } from 'vitest'

import { localTime, timeOf } from './local-time.ts'

test('a time is written as the field wants it and read back as it was', () => {
  const at = new Date(2026, 11, 31, 23, 59).getTime()
  expect(localTime(at)).toBe('2026-12-31T23:59')
  expect(timeOf('2026-12-31T23:59')).toBe(at)
})

test('half a time is none', () => {
  expect(timeOf('')).toBeUndefined()
  expect(timeOf('2026-12')).not.toBeNaN()
})
