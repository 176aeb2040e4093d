import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areas } from './areas.ts'
import { readCases } from './read-cases.ts'

const files = await readCases(join(import.meta.dirname, 'cases'))

// Simulations take ten seconds; `pnpm oracle` runs them.
describe.each(files.filter(({ area }) => areas.has(area) && area !== 'simulation'))(
  '$area',
  ({ area, cases }) => {
    test.each(cases)('$id: $name', (oracleCase) => {
      expect(areas.get(area)?.(oracleCase)).toEqual([])
    })
  },
)
