import type { Overview } from '../api/report-data.ts'
import { reportWords } from '../i18n/report.ts'
import { metricWords } from '../i18n/report-metrics.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { primaryOf } from './arms.ts'
import { valueScale } from './effect-scale.ts'
import { Forest } from './Forest.tsx'
import { intervalInWords, roundInWords, valueInWords } from './in-words.ts'
import type { Reader } from './reader.ts'
import { TableBehind } from './TableBehind.tsx'

/** The primary metric of every variant. Nothing while it has no numbers. */
export function ValueChart({ report, reader }: { report: Overview; reader: Reader }) {
  const { locale } = reader
  const words = verdictTabWords[locale].values
  const primary = primaryOf(report)
  if (!primary || primary.variants.every(({ value }) => value === null)) return null
  const title = words.title(metricWords(locale, primary.metric).name)
  const measure = { unit: primary.unit, currency: report.currency }
  const rows = primary.variants.map(({ variant, value, interval }) => ({
    variant,
    point: value,
    interval,
    value: valueInWords(locale, value, measure),
    within: intervalInWords(locale, interval, measure),
  }))
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{title}</h2>
        <p class="muted">{words.note}</p>
      </figcaption>
      <Forest
        rows={rows}
        scale={valueScale(primary.variants)}
        write={(value) => roundInWords(locale, value, measure)}
      />
      <TableBehind
        reader={reader}
        caption={title}
        head={[reportWords[locale].variant, words.value, words.interval]}
        rows={rows.map(({ variant, value, within }) => [variant, value, within])}
      />
    </figure>
  )
}
