import type { Browser } from '@playwright/test'

import { behaviourOf } from './behaviour.ts'
import { loadBusily } from './busy-load.ts'
import type { Contender } from './contender.ts'
import { median } from './median.ts'
import { brand } from './page.ts'
import { reasonOf } from './reason.ts'
import { interleaved } from './rounds.ts'
import type { Measures, RowName } from './rows.ts'
import type { Site } from './serve.ts'
import { loadSlowly } from './slow-load.ts'

export interface Result {
  name: string
  measures: Measures
  /** Screens it was walked through, of which the first is the question it opens with. */
  walked: number
  /** What went wrong, and how often. */
  notes: string[]
}

/** The same page without a quiz, to know what the page itself takes. */
export const blank: Contender = { name: 'blank', head: '', place: '', files: {} }

interface Log {
  contender: Contender
  samples: Measures[]
  walked: number
  faults: string[]
}

/** Everybody in turn, each time as if for the first time; medians of the rounds. */
export async function measure(
  browser: Browser,
  site: Site,
  contenders: readonly Contender[],
  rounds: number,
): Promise<Result[]> {
  const logs: Log[] = contenders.map((contender) => ({ contender, samples: [], walked: 0, faults: [] }))
  const heapsOfBlank: number[] = []
  const heapOfBlank = async () => {
    const { heap = Number.NaN } = await loadBusily(browser, site.addressOf(blank.name), [brand])
    heapsOfBlank.push(heap)
  }
  const turns = [heapOfBlank, ...logs.map((log) => () => sample(browser, site, log))]
  for (const [turn, take] of interleaved(turns, rounds).entries()) {
    if (turn % turns.length === 0) console.error(`round ${turn / turns.length + 1} of ${rounds}`)
    await take()
  }
  for (const log of logs) await observe(browser, site, log)
  return logs.map((log) => resultOf(log, median(heapsOfBlank)))
}

async function sample(browser: Browser, site: Site, log: Log): Promise<void> {
  const { name, walk } = log.contender
  const address = site.addressOf(name)
  try {
    const slow = await loadSlowly(browser, address, walk)
    const busy = await loadBusily(browser, address)
    log.samples.push({ ...slow.measures, ...busy })
    log.walked = Math.max(log.walked, slow.walked)
    if (slow.stopped) log.faults.push(slow.stopped)
  } catch (fault) {
    log.faults.push(reasonOf(fault))
  }
}

/** What it does is the same every time: once is enough, and for who never showed anything it is nothing. */
async function observe(browser: Browser, site: Site, log: Log): Promise<void> {
  if (log.samples.length === 0) return
  const { name } = log.contender
  const address = { plain: site.addressOf(name), strict: site.addressOf(name, 'strict') }
  try {
    log.samples.push(await behaviourOf(browser, address))
  } catch (fault) {
    log.faults.push(reasonOf(fault))
  }
}

function resultOf({ contender: { name }, samples, walked, faults }: Log, heapOfBlank: number): Result {
  const measured = new Set(samples.flatMap((measures) => rowNamesOf(measures)))
  const medians: Measures = {}
  for (const row of measured) {
    medians[row] = median(samples.flatMap(({ [row]: value }) => (value === undefined ? [] : value)))
  }
  const { heap } = medians
  if (heap !== undefined) medians.heap = heap - heapOfBlank
  const counts = Map.groupBy(faults, (fault) => fault)
  const notes = [...counts].map(([fault, times]) =>
    times.length > 1 ? `${fault} (${times.length} ×)` : fault,
  )
  return { name, measures: medians, walked, notes }
}

/** Safe: measures have no other keys. */
const rowNamesOf = (measures: Measures) => Object.keys(measures) as RowName[]
