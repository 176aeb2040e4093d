import { expect, test } from 'vitest'

import { nextNight } from './nightly.ts'

test.each([
  ['2026-03-10T00:16:59.999Z', '2026-03-10T00:17:00.000Z'],
  ['2026-03-10T00:17:00.000Z', '2026-03-11T00:17:00.000Z'],
  ['2026-12-31T23:59:59.999Z', '2027-01-01T00:17:00.000Z'],
])('after %s comes the night of %s', (now, night) => {
  expect(new Date(nextNight(Date.parse(now))).toISOString()).toBe(night)
})
