import { expect, test } from 'vitest'

import { instantAt, shownAt } from './deadline-time.ts'

test('a time by the clock of a zone is one instant', () => {
  expect(instantAt('Europe/Moscow', '2026-12-31', '20:00')).toBe('2026-12-31T17:00:00.000Z')
  expect(instantAt('Europe/London', '2026-07-01', '20:00')).toBe('2026-07-01T19:00:00.000Z')
})

test('another zone keeps what its clock shows, not the instant', () => {
  const { date, time } = shownAt('Europe/Moscow', '2026-12-31T20:00:00+03:00')
  expect([date, time]).toEqual(['2026-12-31', '20:00'])
  expect(instantAt('Asia/Yekaterinburg', date, time)).toBe('2026-12-31T15:00:00.000Z')
})
