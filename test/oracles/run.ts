/** `pnpm oracle [folder]`: are the packages right? Runs a folder of cases, the project's own by default. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkCases, type AreaResult } from './check-cases.ts'
import type { Difference } from './compare.ts'
import { readCases, UnreadableCases } from './read-cases.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const folder = positionals[0] ?? join(import.meta.dirname, 'cases')

try {
  const files = await readCases(folder)
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const file of files) {
    const result = checkCases(file)
    tell(result)
    tally.passed += result.passed
    tally.failed += result.failures.length
    tally.skipped += result.skipped
  }
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
  console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`)
  if (tally.failed > 0) process.exitCode = 1
} catch (error) {
  if (!(error instanceof UnreadableCases)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function tell({ area, passed, skipped, failures }: AreaResult) {
  if (skipped > 0) return console.log(`${area}: ${skipped} skipped, not implemented yet`)
  console.log(`${area}: ${passed} of ${passed + failures.length} passed`)
  for (const { case: failed, differences } of failures) {
    for (const difference of differences)
      console.log(`  ${failed.id} (${failed.name}) ${inWords(difference)}`)
  }
}

function inWords({ path, expected, got }: Difference) {
  return `${path || 'answer'}: expected ${written(expected)}, got ${written(got)}`
}

/** JSON, but with the numbers that JSON does not know. */
function written(value: unknown) {
  const known = (_key: string, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part
  return JSON.stringify(value, known) ?? 'nothing'
}
