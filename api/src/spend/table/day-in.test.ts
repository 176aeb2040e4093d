import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dayIn, dayOrderOf } from './day-in.ts'

test.each([
  ['2026-10-31', '2026-10-31'],
  ['2026/10/31', '2026-10-31'],
  ['31.10.2026', '2026-10-31'],
  ['1.2.2026', '2026-02-01'],
  [' 01-02-2026 ', '2026-02-01'],
  ['2026-10-31 00:00:00', '2026-10-31'],
  ['2026-10-31T23:59', '2026-10-31'],
  ['29.02.2024', '2024-02-29'],
])('%j is %s', (cell, day) => {
  expect(dayIn(cell, 'dmy')).toBe(day)
})

test.each([
  '',
  '29.02.2026',
  '31.04.2026',
  '2026-00-01',
  '2026-1-',
  '2026.10/31',
  '01.02.26',
  '20261031',
  'Oct 31',
  '1/2/3/2026',
])('%j is no day', (cell) => {
  expect(dayIn(cell, 'dmy')).toBeUndefined()
})

describe('what comes first', () => {
  test.each<[string[], string]>([
    [['01.02.2026'], 'dmy'],
    [['01/02/2026'], 'unclear'],
    [['01/02/2026', '13/02/2026'], 'dmy'],
    [['01/02/2026', '01/13/2026'], 'mdy'],
    [['13/01/2026', '01/13/2026'], 'unclear'],
    [['02/02/2026'], 'dmy'],
    [['2026-01-02'], 'dmy'],
  ])('in %j: %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order)
  })
})

test('every day written in any of the ways is that day', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom('.', '/', '-'), (date, mark) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = '', month = '', day = ''] = iso.split('-')
      expect(dayIn([day, month, year].join(mark), 'dmy')).toBe(iso)
      expect(dayIn([month, day, year].join(mark), 'mdy')).toBe(iso)
      expect(dayIn([year, month, day].join(mark), 'mdy')).toBe(iso)
    }),
  )
})
