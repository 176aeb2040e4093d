import { readFileSync } from 'node:fs'

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { recordsOf } from '../spend/table/records-of.ts'
import { csvRows, safeCell } from './csv.ts'

const cases = z
  .array(z.object({ id: z.string(), input: z.string(), csv_cell: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('../../../test/corpus/cases/csv.json', import.meta.url), 'utf8')))

describe('a cell', () => {
  test.each(cases)('$id is written as no formula', ({ input, csv_cell: cell }) => {
    expect(safeCell(input)).toBe(cell)
  })

  test.each(['\u200b=1', '\ufeff=1', '\u202e=1', '\u00ad+1', '\u0001@a', '－1', '＝1', '\r', '\n', '\t'])(
    '%j is no formula either',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`)
    },
  )

  test('that is a number stays one, also below nothing', () => {
    expect(csvRows([[-5, 0.25, null, 'a']])).toBe('-5,0.25,,a\r\n')
  })
})

/** Cells with everything that has a meaning in a table. */
const cell = fc.string({ unit: fc.constantFrom('a', 'Я', '"', ',', ';', '\n', '\r', ' ', '😀', "'") })
const row = fc.array(cell, { minLength: 2, maxLength: 5 })
const rows = fc.array(row, { minLength: 1, maxLength: 6 })

test('what is written is read back the same, by us and by another reader', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const safe = given.map((cells) => cells.map(safeCell))
      const written = csvRows(given)
      expect(await recordsOf(written, 'comma')).toEqual({ records: safe })
      expect(parse(written, { relax_column_count: true })).toEqual(safe)
    }),
  )
})

test('no cell of whatever text begins like a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(safeCell(text)).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@|]/u)
    }),
  )
})
