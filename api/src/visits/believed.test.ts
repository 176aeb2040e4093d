import { expect, test } from 'vitest'

import { believed } from './believed.ts'

const now = Date.UTC(2026, 10, 22, 12)
const said = (day: string) => ({ params: { utm_source: 'vk' }, device: 'phone' as const, day })

test.each([
  ['today', '2026-11-22', '2026-11-22'],
  ['tomorrow, where it is that already', '2026-11-23', '2026-11-23'],
  ['the day after tomorrow', '2026-11-24', '2026-11-22'],
  ['sixty days ago', '2026-09-23', '2026-09-23'],
  ['a day longer ago', '2026-09-22', '2026-11-22'],
  ['a clock without a battery', '1970-01-01', '2026-11-22'],
])('a run that began %s counts from %s as %s', (_when, day, counted) => {
  expect(believed(said(day), now)).toEqual({ ...said(counted) })
})

test('a run nobody said anything of began today', () => {
  expect(believed(undefined, now)).toEqual({ params: {}, device: 'computer', day: '2026-11-22' })
})
