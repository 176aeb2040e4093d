import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { money } from '../format/numbers.ts'
import { dayInWords, moment } from '../format/times.ts'
import { leadsWords } from '../i18n/leads.ts'
import { progressWords } from '../i18n/progress.ts'
import type { Progress } from './progress.ts'

interface HistoryProps {
  progress: Progress
  /** Id of the person at this screen. */
  by: string
  locale: Locale
  zone: string
  now: number
}

/** Every step, the newest first; nothing is ever taken out of it. */
export function History({ progress, by, locale, zone, now }: HistoryProps) {
  const entries = useStore(progress.$entries)
  const words = progressWords[locale]
  const { statuses } = leadsWords[locale]
  if (entries.length === 0) return null
  return (
    <>
      <h3>{words.history}</h3>
      <ol class="history">
        {entries.toReversed().map((entry) => (
          <li key={`${entry.at}${entry.to}`}>
            <span>
              {statuses[entry.from]} → <strong>{statuses[entry.to]}</strong>
              {entry.sum !== null && `, ${money(locale, entry.sum, 'RUB')}`}
              {entry.reason && `: ${words.reasons[entry.reason].toLowerCase()}`}
              {entry.note !== null && `. ${entry.note}`}
            </span>
            <span class="muted">
              {moment(locale, entry.at, now, zone)}
              {entry.occurredAt !== null && `, ${words.happened(dayInWords(locale, entry.occurredAt, zone))}`}
              {entry.by === by && `, ${words.you}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
