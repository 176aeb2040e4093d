import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { dateOf, startOf, stopClock, visitDays } from './calendar.ts'
import { brokenFindings, earlyFindings, type Finding, soundFindings } from './judge.ts'
import { ways } from './known-of.ts'
import { countAll } from './ledger.ts'
import { type Office, openOffice } from './office.ts'
import { play, type PlayOptions } from './play.ts'
import { differences, numbersIn, readReport, type Report } from './report-of.ts'
import { truthOf } from './truth-of.ts'

export interface Truth {
  findings: Finding[]
  /** Numbers compared. */
  compared: number
  differing: string[]
  report: Report
  requests: number
}

/** Plays it all on a product of its own and holds its report against what was really done. */
export async function findTruth(options: PlayOptions): Promise<Truth> {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-truth-'))
  const clock = stopClock()
  const office = await openOffice(folder, clock.now, `truth-${options.seed}`)
  try {
    const early: Finding[] = []
    const { shown, requests } = await play(office, clock, {
      ...options,
      async onDay(day) {
        if (day === visitDays) early.push(...earlyFindings((await read(office)).overview))
        await options.onDay?.(day)
      },
    })
    await bringSpend(office)
    const report = await read(office)
    const [truth, reported] = [truthOf(countAll(shown)), numbersIn(report)]
    const findings = options.brokenSplit ? brokenFindings(report) : [...early, ...soundFindings(report)]
    return { findings, compared: truth.size, differing: differences(truth, reported), report, requests }
  } finally {
    await office.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const read = (office: Office) => readReport(office.client(), office.experiment)

async function bringSpend({ ask, own }: Office): Promise<void> {
  const days = Array.from({ length: visitDays }, (_, day) => dateOf(startOf(day)))
  const rows = ways.flatMap(({ source, campaign, daily }) =>
    daily === 0 ? [] : days.map((day) => `${day},${source},${campaign},${daily / 100}`),
  )
  const table = ['Date,Source,Campaign,Cost', ...rows].join('\n')
  await ask('POST', own(`spend-imports?id=${randomUUID()}&name=spend.csv`), table)
}
