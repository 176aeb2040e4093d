import { written } from '../table.ts'
import { lastDay, visitDays } from './calendar.ts'
import { findTruth } from './find-truth.ts'
import type { PlayOptions } from './play.ts'
import type { Report } from './report-of.ts'

const differencesShown = 20

/** Plays it all and prints what the report said of it. @returns Whether all of it was so. */
export async function tellTruth(options: PlayOptions): Promise<boolean> {
  const started = performance.now()
  const { findings, compared, differing, report, requests } = await findTruth({
    ...options,
    onDay: (day) => {
      if (day % 10 === 0)
        console.error(`day ${day} of ${lastDay}${day > visitDays ? ', nobody comes any more' : ''}`)
    },
  })
  const seconds = (performance.now() - started) / 1000
  console.log(`\n${funnelTable(report)}\n`)
  for (const { what, holds, got } of findings) console.log(holds ? `yes  ${what}` : `NO   ${what}: ${got}`)
  console.log(`\n${written(compared)} numbers of the report against the ledger: ${differing.length} differ`)
  for (const line of differing.slice(0, differencesShown)) console.log(`  ${line}`)
  console.log(`${written(requests)} requests in ${seconds.toFixed(0)} s`)
  return differing.length === 0 && findings.every(({ holds }) => holds)
}

function funnelTable({ people, bots, overview }: Report): string {
  const { audiences } = overview
  const line = (cells: (string | number)[]) =>
    cells.map((cell, place) => (place === 0 ? String(cell).padEnd(28) : written(cell).padStart(9))).join('')
  const programs = bots.steps[0]?.variants.map(({ visitors }) => visitors) ?? []
  return [
    line(['step', ...people.confirmed.map(({ variant }) => variant)]),
    ...people.steps.map(({ step, variants }) => line([step, ...variants.map(({ visitors }) => visitors)])),
    line(['programs, left out', ...programs]),
    '',
    `${written(audiences.people)} people, ${written(audiences.bots)} programs`,
  ].join('\n')
}
