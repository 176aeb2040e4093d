import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { fold } from '../../../api/src/counting/fold.ts'
import { commit, openWriter } from '../../../api/src/db/client.ts'
import { eventFold } from '../../../api/src/visits/event-fold.ts'
import { exposureFold } from '../../../api/src/visits/exposure-fold.ts'
import { written } from '../table.ts'
import { dayMs } from '../truth/calendar.ts'
import { type Compared, days, makeCompared } from './compared.ts'
import { makeVisitor, type MadeVisitor } from './made-visitor.ts'
import { writeLeads } from './write-leads.ts'
import { spendStatements } from './write-spend.ts'

export interface HistoryOptions {
  folder: string
  /** In the whole. */
  events: number
  seed: number
  /** Told every ten days of either half. */
  tell?: (line: string) => void
}

/** A folder of data with a running experiment in it. */
export interface History {
  dataFolder: string
  file: string
  experiment: string
  events: number
}

/** Visitors of a commit. The writer of the product gathers fewer; more of them cost less each. */
const atOnce = 4000

/**
 * Writes sixty days of an experiment past HTTP and past nothing else: the statements that keep exposures, events and leads
 * are those of the product, and so is the count at the end of each commit. First half of all events goes to `half`, a copy
 * of which becomes `whole` with the other half of the same days.
 */
export async function writeHistory({
  folder,
  events,
  seed,
  tell = () => {},
}: HistoryOptions): Promise<{ half: History; whole: History }> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty`)
  const now = Date.now()
  const [halfFolder, wholeFolder] = [join(folder, 'half'), join(folder, 'whole')]
  const compared = await makeCompared(halfFolder, now)
  const first = await writeVisitors(compared, { events: events / 2, seed, now, tell })
  await cp(halfFolder, wholeFolder, { recursive: true })
  const whole = { ...compared, file: compared.file.replace(halfFolder, wholeFolder) }
  const second = await writeVisitors(whole, { events: events / 2, seed: seed + 1, now, tell })
  const { experiment } = compared
  return {
    half: { dataFolder: halfFolder, file: compared.file, experiment, events: first },
    whole: { dataFolder: wholeFolder, file: whole.file, experiment, events: first + second },
  }
}

interface Wanted extends Required<Pick<HistoryOptions, 'events' | 'seed' | 'tell'>> {
  now: number
}

/** @returns Events written: the days are filled evenly, so the number is met to a few. */
async function writeVisitors(compared: Compared, { events, seed, now, tell }: Wanted): Promise<number> {
  const client = await openWriter(compared.file)
  // Nothing is acknowledged to anybody, and what is cut off is written anew.
  await setPragmas(client, ['synchronous = off', 'secure_delete = off', 'cache_size = -400000'])
  await commit(client, spendStatements(compared))
  const started = performance.now()
  let [done, index] = [0, 0]
  for (let day = 0; day < days; day += 1) {
    const until = Math.round((events * (day + 1)) / days)
    while (done < until) {
      const visitors: MadeVisitor[] = []
      for (let gathered = 0; visitors.length < atOnce && done + gathered < until; index += 1) {
        const at = compared.startedAt + (day + Math.min(0.999, done / until)) * dayMs
        const visitor = makeVisitor(compared, seed, index, Math.floor(at) + visitors.length)
        visitors.push(visitor)
        gathered += visitor.events.length
      }
      const all = visitors.flatMap((visitor) => visitor.events)
      await commit(client, [
        ...exposureFold.statements(visitors.map(({ exposure }) => exposure)),
        ...eventFold.statements(all),
        ...writeLeads(compared, visitors, now),
        ...fold,
      ])
      done += all.length
      // The driver lets go of what it has written only when it has a moment.
      await setImmediate()
    }
    if (day % 10 === 9) tell(`${written(done)} events of ${day + 1} days, ${speed(done, started)} a second`)
  }
  await setPragmas(client, ['wal_checkpoint(truncate)'])
  client.close()
  return done
}

async function setPragmas(client: Awaited<ReturnType<typeof openWriter>>, pragmas: readonly string[]) {
  for (const pragma of pragmas) await client.execute(`pragma ${pragma}`)
}

const speed = (events: number, started: number) =>
  written(Math.round(events / ((performance.now() - started) / 1000)))
