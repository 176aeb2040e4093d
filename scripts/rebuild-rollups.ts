/**
 * `pnpm rebuild-rollups`: counts everything anew from what really came, and says whether the counters were right. Those
 * that were not are replaced, if no product is running. `--until <unix ms>` leaves a copy of each database as it was at
 * that moment, to see again what a report said then.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { readConfig } from '../api/src/config.ts'
import { copyAsOf, replaceCounters, verifyCounters } from '../api/src/counting/rebuild.ts'
import { claimFolder } from '../api/src/db/claim-folder.ts'

try {
  const { values } = parseArgs({ options: { until: { type: 'string' } } })
  const { dataFolder } = readConfig(process.env)
  const folder = join(dataFolder, 'workspaces')
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.db'))
    .map((name) => join(folder, name))
  const copies = join(dataFolder, 'recounted')
  if (values.until === undefined) await verifyAll(dataFolder, copies, files)
  else await copyAll(copies, files, values.until)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function verifyAll(dataFolder: string, copies: string, files: readonly string[]): Promise<void> {
  const wrong: string[] = []
  for (const file of files) {
    const differing = await verifyCounters(file, copies)
    if (differing.length === 0) console.log(`${file}: the counters are equal to a count of the rows`)
    for (const { table, wrong: there, missing } of differing) {
      console.log(`${file}: ${table} has ${there} wrong rows and lacks ${missing}`)
    }
    if (differing.length > 0) wrong.push(file)
  }
  if (wrong.length === 0) return
  const release = await claimFolder(dataFolder)
  for (const file of wrong) {
    await replaceCounters(file)
    console.log(`${file}: replaced`)
  }
  release()
}

async function copyAll(copies: string, files: readonly string[], said: string): Promise<void> {
  if (!/^\d{10,15}$/.test(said))
    throw new Error('--until is a moment in unix milliseconds, for example 1767225600000')
  for (const file of files) console.log(await copyAsOf(file, copies, Number(said)))
}
