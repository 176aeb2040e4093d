import { areas } from './areas.ts'
import type { Difference } from './compare.ts'
import type { CaseFile, OracleCase } from './read-cases.ts'

export interface AreaResult {
  area: string
  passed: number
  /** All cases of an area that has no implementation yet. */
  skipped: number
  failures: { case: OracleCase; differences: Difference[] }[]
}

export function checkCases({ area: name, cases }: CaseFile): AreaResult {
  const area = areas.get(name)
  if (!area) return { area: name, passed: 0, skipped: cases.length, failures: [] }
  const failures = cases
    .map((oracleCase) => ({ case: oracleCase, differences: area(oracleCase) }))
    .filter(({ differences }) => differences.length > 0)
  return { area: name, passed: cases.length - failures.length, skipped: 0, failures }
}
