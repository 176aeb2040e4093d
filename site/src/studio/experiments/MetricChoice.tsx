import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'

import { planWords } from '../i18n/experiment-plan.ts'
import { metricWords } from '../i18n/report-metrics.ts'
import { type Goals, isOffered } from './goals.ts'
import { Flaw, idOf } from './PlanField.tsx'
import type { Planning } from './planning.ts'

interface MetricChoiceProps {
  planning: Planning
  place: string
  label: string
  note?: string
  goals: Goals
  metric: string
  onChoose: (metric: string) => void
  locale: Locale
}

const groups = ['quiz', 'leads', 'money'] as const

/** A metric, of those that every variant leads to. One that a draft names and the page has lost stays to be seen. */
export function MetricChoice(props: MetricChoiceProps) {
  const { planning, place, label, note, goals, metric, onChoose, locale } = props
  const flaw = useStore(planning.$flaws).get(place)
  const words = planWords[locale]
  const id = idOf(place)
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <Flaw id={id} flaw={flaw} />
      <select
        class="field__input"
        id={id}
        value={metric}
        aria-invalid={flaw === undefined ? undefined : 'true'}
        aria-describedby={[note && `${id}-note`, flaw && `${id}-flaw`].filter(Boolean).join(' ') || undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{words.metricChoose}</option>
        {metric !== '' && !isOffered(goals, metric) && (
          <option value={metric}>{metricWords(locale, metric).name}</option>
        )}
        {groups.map((group) => (
          <optgroup key={group} label={words.groups[group]}>
            {goals[group].map((goal) => (
              <option key={goal.metric} value={goal.metric}>
                {'question' in goal && goal.question
                  ? words.answer(goal.question)
                  : metricWords(locale, goal.metric).name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {note && (
        <p class="muted" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
