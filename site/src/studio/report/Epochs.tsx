import type { Overview } from '../api/report-data.ts'
import { tick } from '../format/numbers.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { dayInWords } from './days-in-words.ts'
import { PlainTable } from './PlainTable.tsx'
import type { Reader } from './reader.ts'

/** Periods of constant weights. Nothing while there has been one. */
export function Epochs({ report, reader }: { report: Overview; reader: Reader }) {
  const { rows, stratified, reversal } = report.epochs
  if (rows.length < 2) return null
  const words = verdictTabWords[reader.locale].epochs
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {stratified && <p class="muted">{words.stratified}</p>}
      {reversal && <p class="said-warning">{words.reversal}</p>}
      <PlainTable
        caption={words.title}
        wordColumns={3}
        head={[words.since, words.weights, words.reason]}
        rows={rows.map(({ at, weights, why }) => [
          dayInWords(reader, at),
          weightsInWords(weights, reader),
          isKnown(why, words.why) ? words.why[why] : why,
        ])}
      />
    </section>
  )
}

/** `A 50 %, B 50 %`: weights need not add up to anything. */
function weightsInWords(weights: Record<string, number>, { locale }: Reader): string {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return Object.entries(weights)
    .map(
      ([variant, weight]) =>
        `${variant}\u00a0${tick(locale, all === 0 ? 0 : Math.round((weight / all) * 100) / 100)}`,
    )
    .join(', ')
}

const isKnown = <Names extends object>(name: string, names: Names): name is Extract<keyof Names, string> =>
  Object.hasOwn(names, name)
