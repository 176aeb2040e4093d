import type { FactorSummary } from '../api/data.ts'
import { change, count } from '../format/numbers.ts'
import { differenceWords } from '../i18n/findings.ts'
import { memoryWords } from '../i18n/experiment-memory.ts'
import { PlainTable } from '../report/PlainTable.tsx'
import type { Reader } from '../report/reader.ts'

/** Below it comparisons of one tag do not agree with each other (Cochran's Q). */
const disagreeing = 0.01

/** By tag: how often it was tried, and what it brought. */
export function FactorTable({ factors, reader }: { factors: readonly FactorSummary[]; reader: Reader }) {
  const { locale } = reader
  const words = memoryWords[locale].factors
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      <PlainTable
        caption={words.title}
        head={[words.tag, words.experiments, words.wins, words.effect]}
        rows={factors.map(({ factor, experiments, wins, effect }) => [
          differenceWords[locale].factor[factor],
          count(locale, experiments),
          count(locale, wins),
          effectInWords(effect),
        ])}
      />
    </section>
  )

  function effectInWords(effect: FactorSummary['effect']): string {
    if (!effect) return words.none
    const { relative, lower, upper, comparisons, p } = effect
    const said = words.between(change(locale, relative), change(locale, lower), change(locale, upper))
    const apart = p !== null && p < disagreeing ? `, ${words.disagree}` : ''
    return `${said}, ${words.comparisons(comparisons)}${apart}`
  }
}
