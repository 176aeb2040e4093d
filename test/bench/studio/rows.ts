import type { Row } from '../report/table.ts'
import { median } from '../widget/median.ts'
import type { FirstLoad } from './first-load.ts'
import { percentile } from './percentile.ts'

const scriptBytesMost = 150_000
/** Seen by nobody; a "good" page may have five times as much: https://web.dev/articles/cls */
const shiftMost = 0.02
const answerMsMost = 100

/** How long every press of one action took, ms, a list for each round. */
export type Answers = Record<string, number[][]>

/** What is promised of the studio. Of several rounds the middle one counts: this machine is not alone with us. */
export const rowsOf = (loads: Record<string, FirstLoad>, answers: Answers): Row[] => [
  ...Object.entries(loads).flatMap(([screen, { scriptBytes, shift }]) => [
    { what: `${screen}, script, brotli bytes`, value: scriptBytes, limit: scriptBytesMost },
    { what: `${screen}, layout shift`, value: shift, limit: shiftMost },
  ]),
  ...Object.entries(answers).map(([action, rounds]) => ({
    what: `${action}, p95, ms`,
    value: median(rounds.map((round) => percentile(round, 0.95))),
    limit: answerMsMost,
  })),
]
