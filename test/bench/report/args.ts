import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const usage = `pnpm bench:report
  --events 10000000   to be written into a temporary folder first; half of them are the measure of growth
  --data <folder>     what pnpm traffic --offline has written, instead`

/** @throws An Error that tells what there is to say. */
export function readReportArgs(args: readonly string[]): { events: number; data: string | undefined } {
  const options = { events: { type: 'string', default: '10000000' }, data: { type: 'string' } } as const
  const { events, data } = parseArgs({ args: [...args], options }).values
  if (!/^[1-9]\d{3,8}$/.test(events)) throw new Error(`--events cannot be ${events}\n${usage}`)
  return { events: Number(events), data: data === undefined ? undefined : resolve(data) }
}
