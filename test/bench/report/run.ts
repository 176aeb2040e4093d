/** `pnpm bench:report`: how soon a report over millions of events begins to come, while visitors go on coming. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { writeHistory } from '../../traffic/offline/write-history.ts'
import { written } from '../../traffic/table.ts'
import { readReportArgs } from './args.ts'
import { measure, type Measured } from './measure.ts'
import { rowsOf } from './rows.ts'
import { tableOf } from './table.ts'

try {
  const { events, data } = readReportArgs(process.argv.slice(2))
  if (data === undefined) await onNewData(events)
  else await compare(data)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function onNewData(events: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-report-'))
  try {
    await writeHistory({ folder, events, seed: 1, tell: console.error })
    await compare(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function compare(folder: string): Promise<void> {
  const [half, whole] = [await measure(join(folder, 'half')), await measure(join(folder, 'whole'))]
  tell('half', half)
  tell('whole', whole)
  const rows = rowsOf(half, whole)
  console.log(`\n${tableOf(rows)}`)
  if (rows.some(({ value, limit }) => value > limit)) process.exitCode = 1
}

function tell(which: string, { events, report, page, ingest }: Measured): void {
  const ms = ({ first, middle }: Measured['page']) =>
    `${middle.toFixed(1)} ms (${first.toFixed(1)} the first time)`
  const visitors = `${written(ingest.sent)} visitors came, ${ingest.perSecond.toFixed(0)} a second`
  console.log(`${which}: ${written(events)} events; report ${ms(report)}, its page ${ms(page)}; ${visitors}`)
}
