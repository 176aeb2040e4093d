/**
 * `pnpm traffic`: simulated people visit a running product; what arrived is printed to be compared with the report.
 * `--truth`: a whole experiment on a product of its own, whose report is held against what was really done.
 * `--offline`: millions of events of sixty days into a folder of data.
 */
import { readArgs } from './args.ts'
import { readOfflineArgs } from './offline/args.ts'
import { writeHistory } from './offline/write-history.ts'
import { sendTraffic, type TrafficOptions } from './send-traffic.ts'
import { tableOf, written } from './table.ts'
import { readTruthArgs } from './truth/args.ts'
import { tellTruth } from './truth/tell.ts'

const refusalsShown = 10

const args = process.argv.slice(2)
try {
  if (args.includes('--truth')) await findOut()
  else if (args.includes('--offline')) await writeHistory({ ...readOfflineArgs(args), tell: console.error })
  else await visit()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function findOut(): Promise<void> {
  if (!(await tellTruth(readTruthArgs(args)))) process.exitCode = 1
}

async function visit(): Promise<void> {
  const options = readArgs(args)
  await requireServer(options)
  await run(options)
}

async function requireServer({ address }: TrafficOptions): Promise<void> {
  const answer = await fetch(`${address}/readyz`).catch(() => undefined)
  if (answer?.ok) return
  const what = answer ? `is not ready (${answer.status})` : 'does not answer'
  throw new Error(`${address} ${what}. Start the product first: pnpm start`)
}

async function run(options: TrafficOptions): Promise<void> {
  const everyTenth = Math.ceil(options.visitors / 10)
  let done = 0
  const traffic = await sendTraffic(options, () => {
    done += 1
    if (done % everyTenth === 0) console.error(`${written(done)} of ${written(options.visitors)} visitors`)
  })
  const { tally, visitors, withoutScript, requests, seconds, refusals } = traffic

  console.log(`\n${tableOf(tally)}\n`)
  console.log(`${written(visitors)} visitors, ${written(withoutScript)} of them without scripts`)
  const perSecond = written(Math.round(requests / seconds))
  console.log(`${written(requests)} requests in ${seconds.toFixed(1)} s, ${perSecond} a second`)
  if (options.session === undefined) console.log('Statuses of leads were not set: that takes --session')
  if (refusals.length === 0) return
  console.error(`\n${written(refusals.length)} visits ended as they should not have:`)
  for (const refusal of refusals.slice(0, refusalsShown)) console.error(`  ${refusal}`)
  process.exitCode = 1
}
