import { dayInWords } from '../report/days-in-words.ts'
import { listWords } from '../i18n/experiment-list.ts'
import { reportWords } from '../i18n/report.ts'
import type { Reader } from '../report/reader.ts'
import { Swatch } from '../report/Swatch.tsx'
import { daysLeft, groupOf, type Listed } from './groups.ts'

/** One experiment: how it stands first, then what it is. */
export function ExperimentRow({ listed, reader }: { listed: Listed; reader: Reader }) {
  const { id, name, status, document, variants } = listed.experiment
  const words = reportWords[reader.locale]
  return (
    <li class="experiment">
      <p class="experiment__state">
        <span class="tag" data-experiment={status}>
          {words.statuses[status]}
        </span>
        <span class="muted">{standing(listed, reader)}</span>
      </p>
      <div class="experiment__name">
        <h3>
          <a href={`/studio/experiments/${id}`}>{name}</a>
        </h3>
        <p class="muted">{document.title}</p>
      </div>
      <p class="experiment__variants">
        {variants.map(({ key }) => (
          <Swatch key={key} variant={key} />
        ))}
      </p>
    </li>
  )
}

/** What there is to know before it is opened. */
function standing(listed: Listed, reader: Reader): string {
  const { locale, now } = reader
  const { startedAt, stoppedAt, plan, status } = listed.experiment
  const words = listWords[locale]
  const left = daysLeft(listed, now)
  if (groupOf(listed) === 'decide' && status !== 'stopped') return words.enough
  if (left !== undefined) return words.daysLeft(left)
  if (startedAt === null) return words.wouldTake(Math.max(1, Math.round(plan.days / 7)))
  return reportWords[locale].period(
    dayInWords(reader, startedAt),
    stoppedAt === null ? undefined : dayInWords(reader, stoppedAt),
    Math.floor(((stoppedAt ?? now) - startedAt) / 86_400_000),
  )
}
