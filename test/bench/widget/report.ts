import type { Result } from './measure.ts'
import { quiz } from './quiz.ts'
import { tableOf } from './table.ts'
import { type Field, judge } from './verdict.ts'

export interface Missing {
  name: string
  reason: string
}

/** Prints everything. @returns Whether the run is a failure. */
export function report(field: Field, missing: readonly Missing[]): boolean {
  const judged = judge(field)
  const lines = [
    tableOf(field),
    '',
    ...[field.ours, field.floor, ...field.peers].map(walkOf),
    ...missing.map(({ name, reason }) => `${name}: not measured: ${reason}`),
    '',
    ...judged.map(({ says, fails }) => `${fails ? 'FAILS' : 'misses'}  ${says}`),
    judged.some(({ fails }) => fails) ? 'some budgets are broken' : 'all budgets hold',
  ]
  console.log(lines.join('\n'))
  return judged.some(({ fails }) => fails)
}

function walkOf({ name, walked, notes }: Result): string {
  const questions = Math.min(walked, quiz.questions.length)
  const form = walked > quiz.questions.length ? ' and what follows' : ''
  return [`${name}: walked ${questions} of ${quiz.questions.length} questions${form}`, ...notes].join('; ')
}
