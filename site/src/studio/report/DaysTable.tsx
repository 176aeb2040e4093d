import type { Days, Overview } from '../api/report-data.ts'
import { count } from '../format/numbers.ts'
import { dataWords } from '../i18n/report-data.ts'
import { stepName } from '../i18n/report-funnel.ts'
import { shortDay } from './days-in-words.ts'
import { sum } from './in-words.ts'
import { PlainTable } from './PlainTable.tsx'
import type { Reader } from './reader.ts'

/** In the order people go through them; the rest, questions and whatever comes later, follows in the download. */
const columns = ['quiz_started', 'form_viewed', 'lead', 'valid_lead', 'qualified', 'contract']

interface DaysTableProps {
  days: Days
  report: Overview
  reader: Reader
}

/** What happened with the visitors of every day, the newest first. */
export function DaysTable({ days: { rows }, report, reader: { locale } }: DaysTableProps) {
  const words = dataWords[locale].days
  const steps = columns.filter((step) => rows.some((row) => (row.steps[step] ?? 0) > 0))
  const epochs = new Set(rows.map(({ epoch }) => epoch)).size > 1
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p class="muted">{words.note}</p>
          <PlainTable
            caption={words.title}
            wordColumns={2}
            head={[
              words.day,
              words.variant,
              ...(epochs ? [words.epoch] : []),
              words.visitors,
              ...steps.map((step) => stepName(locale, { step })),
              words.revenue,
            ]}
            rows={rows
              .toSorted(
                (one, other) => other.day.localeCompare(one.day) || one.variant.localeCompare(other.variant),
              )
              .map(({ day, variant, epoch, visitors, steps: reached, revenue }) => [
                shortDay(locale, day),
                variant,
                ...(epochs ? [String(epoch + 1)] : []),
                count(locale, visitors),
                ...steps.map((step) => count(locale, reached[step] ?? 0)),
                sum(locale, revenue, report.currency),
              ])}
          />
        </>
      )}
    </section>
  )
}
