import type { Overview } from '../api/report-data.ts'
import { change, tick } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { visitorsInWords } from '../i18n/report-numbers.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { shortDay } from './days-in-words.ts'
import { effectScale } from './effect-scale.ts'
import { signed } from './EffectChart.tsx'
import { Forest } from './Forest.tsx'
import { changeInterval, pInWords } from './in-words.ts'
import type { Reader } from './reader.ts'
import { TableBehind } from './TableBehind.tsx'

/** Each week's newcomers alone: does the effect wear off? Nothing before there are two weeks to compare. */
export function WeeksChart({ report, reader }: { report: Overview; reader: Reader }) {
  const { locale } = reader
  const words = verdictTabWords[locale].weeks
  const { rows, p, changes } = report.weeks
  if (new Set(rows.map(({ week }) => week)).size < 2) return null
  const lines = rows.map(({ week, variant, visitors, effect }) => ({
    variant,
    name: words.weekOf(shortDay(locale, week)),
    aside: visitorsInWords(locale, visitors),
    point: effect.relative,
    interval: effect.relativeInterval,
    value: effect.relative === null ? '—' : change(locale, effect.relative),
    within: effect.relative === null ? '' : changeInterval(locale, effect.relativeInterval),
  }))
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{words.title}</h2>
        <p class="muted">{words.note}</p>
        {p !== null && (
          <p class={changes ? 'said-warning' : 'muted'}>
            {changes ? words.changes(pInWords(locale, p)) : words.steady(pInWords(locale, p))}
          </p>
        )}
      </figcaption>
      <Forest
        rows={lines}
        scale={effectScale(rows.map(({ effect }) => effect))}
        write={(share) => signed(share, tick(locale, share))}
      />
      <TableBehind
        reader={reader}
        caption={words.title}
        head={[
          words.week,
          reportWords[locale].variant,
          words.visitors,
          verdictTabWords[locale].effect.change,
          verdictTabWords[locale].effect.interval,
        ]}
        rows={lines.map(({ variant, value, within }, index) => [
          shortDay(locale, rows[index]?.week ?? ''),
          variant,
          String(rows[index]?.visitors ?? 0),
          value,
          within,
        ])}
      />
    </figure>
  )
}
