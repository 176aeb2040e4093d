import { expect, test } from 'vitest'

import { clientTime, timeMax } from './client-time.ts'

test.each([
  ['2026-11-20T10:00:00+03:00', Date.UTC(2026, 10, 20, 7)],
  ['2026-11-20T07:00:00.123456Z', Date.UTC(2026, 10, 20, 7, 0, 0, 123)],
  ['1970-01-01T00:00:00Z', 0],
  ['9999-12-31T23:59:59.999Z', timeMax],
  [0, 0],
  [timeMax, timeMax],
])('%s is %i in unix milliseconds', (given, at) => {
  expect(clientTime.parse(given)).toBe(at)
})

test.each([
  'yesterday',
  '',
  '2026-11-20',
  '2026-11-20T10:00:00',
  '2026-02-30T10:00:00Z',
  '1969-12-31T23:59:59Z',
  '9999-12-31T23:59:59-01:00',
  -1,
  1.5,
  timeMax + 1,
  Number.NaN,
  true,
  null,
  {},
  ['2026-11-20T10:00:00Z'],
])('%j is no time', (given) => {
  expect(clientTime.safeParse(given).error?.issues).toHaveLength(1)
})
