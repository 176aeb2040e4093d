import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

import type { Flaw } from '@pulya/contract/flaw'
import { CsvError, parse } from 'csv-parse'

import { type Delimiter, delimiters } from './delimiter-of.ts'

const rowsMax = 100_000

const piece = 64 * 1024

/**
 * The cells of every row as RFC 4180 has them, an empty line as one empty cell, so that a row's number is what a
 * spreadsheet shows. Visitors are answered in between.
 */
export async function recordsOf(
  text: string,
  delimiter: Delimiter,
): Promise<{ records: string[][] } | { flaw: Flaw }> {
  const parser = parse({
    delimiter: delimiters[delimiter],
    // Discovered by the first line alone, a file of mixed line ends would run together.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  })
  const records: string[][] = []
  try {
    for await (const record of Readable.from(pieces(text)).pipe(parser)) {
      records.push(cellsOf(record))
      if (records.length > rowsMax) return { flaw: { code: 'table-rows-many', limit: rowsMax } }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { flaw: { code: 'table-quotes', limit: records.length + 1 } }
  }
  return { records }
}

async function* pieces(text: string) {
  for (let at = 0; at < text.length; at += piece) {
    yield text.slice(at, at + piece)
    await setImmediate()
  }
}

/** Without `columns` and `cast` a record is its cells; the type of an iterated stream does not say so. */
const cellsOf = (record: unknown): string[] => record as string[]
