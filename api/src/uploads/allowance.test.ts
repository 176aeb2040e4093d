import { expect, test } from 'vitest'

import { hourlyAllowance } from './allowance.ts'

const noon = Date.UTC(2026, 10, 22, 12)
const minute = 60_000

test('an address has so many tries an hour, and is told when the next hour begins', () => {
  const take = hourlyAllowance(2)
  take('203.0.113.7', noon)
  take('203.0.113.7', noon + minute)
  expect(() => take('203.0.113.7', noon + 50 * minute)).toThrow(
    expect.objectContaining({ code: 'rate-limited', retryAfterSeconds: 600 }),
  )
  take('203.0.113.8', noon + 50 * minute)
  take('203.0.113.7', noon + 60 * minute)
})

test('neighbours in IPv4 are different people, addresses of one IPv6 network are one', () => {
  const take = hourlyAllowance(1)
  take('::ffff:203.0.113.7', noon)
  take('::ffff:203.0.113.8', noon)
  take('2001:db8:1:2::1', noon)
  expect(() => take('2001:db8:1:3::2', noon)).toThrow(expect.objectContaining({ code: 'rate-limited' }))
})
