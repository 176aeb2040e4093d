/** `pnpm corpus [folder]`: is every awkward input met as it must be? Sends a folder of cases, the project's own by default. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { buildStale } from '../../scripts/build-stale.ts'
import { controlFault } from './browser/control.ts'
import { checkShown } from './browser/inert.ts'
import { openStage } from './browser/stage.ts'
import { readCases, UnreadableCases } from './cases.ts'
import { checkFile, type Verdict } from './check-cases.ts'
import { isFailed, report } from './print.ts'
import { startWorld } from './world/world.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const own = join(import.meta.dirname, 'cases')

try {
  const files = await readCases(positionals[0] ?? own)
  const ownFiles = await readCases(own)
  buildStale()
  await using world = await startWorld()
  const sent: Verdict[] = []
  for (const file of files) sent.push(...(await checkFile(world, file)))

  await using stage = await openStage(world)
  const fault = await controlFault(
    stage,
    [...ownFiles, ...files].flatMap(({ cases }) => cases),
  )
  const verdicts = await checkShown(stage, sent)
  if (fault) console.log(fault)
  console.log(report(verdicts))
  if (fault || verdicts.some(isFailed)) process.exitCode = 1
} catch (error) {
  if (!(error instanceof UnreadableCases)) throw error
  console.error(error.message)
  process.exitCode = 1
}
