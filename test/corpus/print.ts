import type { Verdict } from './check-cases.ts'
import { missing } from './targets.ts'
import { textOf } from './value.ts'

/** Every difference, a line for each category, what was skipped and why, and at last the sum. */
export function report(verdicts: readonly Verdict[]): string {
  const skipped = Map.groupBy(verdicts.filter(isSkipped), ({ case: { target } }) => target)
  const judged = Map.groupBy(
    verdicts.filter((verdict) => !isSkipped(verdict)),
    ({ case: { category } }) => category,
  )
  return [
    ...verdicts.flatMap(differences),
    ...[...judged].map(
      ([category, of]) => `${category}: ${of.filter(isPassed).length} of ${of.length} passed`,
    ),
    ...[...skipped].map(
      ([target, of]) => `${target}: ${of.length} skipped, ${missing[target] ?? 'nobody knows this target'}`,
    ),
    '',
    sum(verdicts),
  ].join('\n')
}

export const isPassed = ({ differences: found }: Verdict): boolean => found?.length === 0
export const isFailed = ({ differences: found }: Verdict): boolean => found !== undefined && found.length > 0
const isSkipped = ({ differences: found }: Verdict): boolean => found === undefined

function sum(verdicts: readonly Verdict[]): string {
  const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length
  return `${count(isPassed)} passed, ${count(isFailed)} failed, ${count(isSkipped)} skipped`
}

/** What is not as it must be, a line each. */
export function differences({ case: given, differences: found = [] }: Verdict): string[] {
  const { id, target } = given
  return found.map(
    ({ expected, got }) =>
      `${id} ${target} ${short(textOf(given), 60)}: expected ${short(expected, 120)}, got ${short(got, 300)}`,
  )
}

/** On one line, whatever is in it, and not too long to be read. */
function short(text: string, max: number): string {
  const written = JSON.stringify(text)
  return written.length > max ? `${written.slice(0, max)} … (${text.length})` : written
}
