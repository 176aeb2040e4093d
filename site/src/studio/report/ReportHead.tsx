import type { Overview } from '../api/report-data.ts'
import { moment } from '../format/times.ts'
import { reportWords } from '../i18n/report.ts'
import { dayInWords } from './days-in-words.ts'
import type { Reader } from './reader.ts'

interface ReportHeadProps {
  report: Overview
  reader: Reader
  /** Of what is compared, for whoever may open it. */
  documentAt?: string
}

/** What was tested, when, and how it ended. */
export function ReportHead({ report, reader, documentAt }: ReportHeadProps) {
  const { locale, now, zone } = reader
  const words = reportWords[locale]
  const { name, hypothesis, status, startedAt, stoppedAt, document, decision } = report.experiment
  return (
    <header class="report-head">
      <h1>{name}</h1>
      {hypothesis && <p>{hypothesis}</p>}
      <p class="report-head__about">
        <span class="tag" data-experiment={status}>
          {words.statuses[status]}
        </span>
        <span class="muted">
          {startedAt === null
            ? words.notStarted
            : words.period(
                moment(locale, startedAt, now, zone),
                stoppedAt === null ? undefined : moment(locale, stoppedAt, now, zone),
                report.progress.fullDays,
              )}
        </span>
        {documentAt ? (
          <a class="report-head__page" href={documentAt}>
            {document.title}
          </a>
        ) : (
          <span class="muted">{document.title}</span>
        )}
      </p>
      {decision && (
        <p class="report-head__decision">
          {words.decided(
            words.outcomes[decision.outcome](decision.variant ?? ''),
            dayInWords(reader, decision.at),
            decision.reason,
          )}
        </p>
      )}
    </header>
  )
}
