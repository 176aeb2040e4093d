/** `pnpm corpus [folder]`: is every awkward input met as it must be? Sends a folder of cases, the project's own by default. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { buildStale } from '../../scripts/build-stale.ts'
import { readCases, UnreadableCases } from './cases.ts'
import { checkFile } from './check-cases.ts'
import { isFailed, report } from './print.ts'
import { startWorld } from './world/world.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const folder = positionals[0] ?? join(import.meta.dirname, 'cases')

try {
  const files = await readCases(folder)
  buildStale()
  const world = await startWorld()
  const verdicts = []
  for (const file of files) verdicts.push(...(await checkFile(world, file)))
  await world.stop()
  console.log(report(verdicts))
  if (verdicts.some(isFailed)) process.exitCode = 1
} catch (error) {
  if (!(error instanceof UnreadableCases)) throw error
  console.error(error.message)
  process.exitCode = 1
}
