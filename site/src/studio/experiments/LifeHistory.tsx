import type { ExperimentLife } from '../api/data.ts'
import { moment } from '../format/times.ts'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import type { Reader } from '../report/reader.ts'
import { historyOf } from './history-of.ts'

interface LifeHistoryProps {
  life: ExperimentLife
  by: string
  reader: Reader
}

/** All that has happened, the newest first; nothing is ever taken out of it. */
export function LifeHistory({ life, by, reader }: LifeHistoryProps) {
  const { locale, now, zone } = reader
  const words = experimentDetailWords[locale].history
  return (
    <ol class="steps-taken">
      {historyOf(life, locale).map((event, place) => (
        <li key={place}>
          <span>
            <strong>{event.what}</strong> {event.why}
          </span>
          <span class="muted">
            {moment(locale, event.at, now, zone)}
            {event.by === by && `, ${words.you}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
