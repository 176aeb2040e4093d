import type { MetricRow, Overview } from '../api/report-data.ts'
import { count, tick } from '../format/numbers.ts'
import { metricWords } from '../i18n/report-metrics.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { intervalInWords, valueInWords } from './in-words.ts'
import { EffectCell } from './EffectCell.tsx'
import { Picture } from './Picture.tsx'
import type { Reader } from './reader.ts'
import { SideBySide } from './SideBySide.tsx'

export interface MetricsTableProps {
  report: Overview
  reader: Reader
  /** Address of a page that shows a variant of the document; absent where there is none for this reader. */
  pictureOf?: ((shows: string) => string) | undefined
}

/** Every metric of every variant; the one that decides stands first. */
export function MetricsTable({ report, reader, pictureOf }: MetricsTableProps) {
  const { locale } = reader
  const words = verdictTabWords[locale].metrics
  const { roles } = words
  const order = Object.keys(roles)
  const told = (row: MetricRow) =>
    row.role !== 'secondary' || row.variants.some(({ value }) => value !== null)
  const rows = report.metrics
    .filter(told)
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
  const waiting = report.metrics
    .filter((row) => !told(row))
    .map(({ metric }) => metricWords(locale, metric).name)
    // In the middle of a sentence, not at the head of a row.
    .map((name) => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1))
  return (
    <section class="card">
      <h2 id="metrics">{words.title}</h2>
      {rows.length > 0 && <p class="muted">{words.note}</p>}
      <SideBySide
        labelledBy="metrics"
        corner={words.metric}
        variants={report.experiment.variants}
        locale={locale}
        above={
          pictureOf &&
          (({ key, shows }) => <Picture variant={key} address={pictureOf(shows)} locale={locale} />)
        }
        rows={rows.map((row) => ({
          key: row.metric,
          main: row.role === 'primary',
          head: <MetricHead row={row} reader={reader} />,
          cell: (variant) => (
            <MetricCell row={row} variant={variant} currency={report.currency} reader={reader} />
          ),
        }))}
      />
      {waiting.length > 0 && <p class="muted">{words.waiting(waiting.join(', '))}</p>}
      {rows.length > 0 && <p class="muted">{words.method(tick(locale, report.experiment.plan.alpha))}</p>}
    </section>
  )
}

function MetricHead({
  row: { metric, role, windowDays, mature },
  reader: { locale },
}: {
  row: MetricRow
  reader: Reader
}) {
  const words = verdictTabWords[locale].metrics
  return (
    <>
      <span>{metricWords(locale, metric).name}</span>
      <span class={role === 'primary' ? 'tag tag--info' : 'tag tag--plain'}>{words.roles[role]}</span>
      <span class="muted sides__aside">
        <span class="nowrap">{words.window(windowDays)} ·</span>{' '}
        <span class="nowrap">{words.mature(tick(locale, Math.floor(mature * 100) / 100))}</span>
        <svg class="mature" width="100%" height="4" aria-hidden="true">
          <rect class="mature__all" width="100%" height="4" rx="2" />
          <rect class="mature__part" width={`${mature * 100}%`} height="4" rx="2" />
        </svg>
      </span>
    </>
  )
}

interface MetricCellProps {
  row: MetricRow
  variant: string
  currency: string
  reader: Reader
}

function MetricCell({ row, variant, currency, reader: { locale } }: MetricCellProps) {
  const words = verdictTabWords[locale].metrics
  const measure = { unit: row.unit, currency }
  const reached = row.variants.find((one) => one.variant === variant)
  if (!reached) return <p class="muted">—</p>
  const { value, interval, conversions, visitors, effect, early } = reached
  const counts = row.metric.startsWith('revenue') ? words.payers : words.of
  return (
    <>
      <p>
        <strong class="sides__value">{valueInWords(locale, value, measure)}</strong>{' '}
        {value !== null && <span class="muted nowrap">{intervalInWords(locale, interval, measure)}</span>}
      </p>
      <p class="muted">{counts(count(locale, conversions), count(locale, visitors))}</p>
      {effect && <EffectCell effect={effect} locale={locale} />}
      {early && row.mature < 1 && (
        <p class="sides__early">
          {words.early} {valueInWords(locale, early.value, measure)}{' '}
          <span class="nowrap">({intervalInWords(locale, early.interval, measure)})</span>
        </p>
      )}
    </>
  )
}
