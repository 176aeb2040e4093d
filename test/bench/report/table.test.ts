import { expect, test } from 'vitest'

import { readReportArgs } from './args.ts'
import { rowsOf } from './rows.ts'
import { tableOf } from './table.ts'

const took = (middle: number, errors = 0) => ({
  events: 1,
  report: { first: 90, middle },
  page: { first: 90, middle: middle + 10 },
  ingest: { sent: 10, perSecond: 300, errors },
})

test('a line has what was measured, the most it may be and their ratio; what is more fails', () => {
  const lines = tableOf(rowsOf(took(20), took(45, 1))).split('\n')
  const cells = lines.map((line) => line.split(/ {2,}/).slice(1))
  expect(cells).toEqual([
    ['45', '≤ 50', '0.90'],
    ['55', '≤ 50', '1.10', 'FAILS'],
    ['2.25', '≤ 1.2', '1.88', 'FAILS'],
    ['1.83', '≤ 1.2', '1.53', 'FAILS'],
    ['1', '≤ 0', 'FAILS'],
  ])
})

test('a number of events that is none is refused by name', () => {
  expect(() => readReportArgs(['--events', 'many'])).toThrow('--events cannot be many')
})
