import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'

import { percent } from '../format/numbers.ts'
import { planWords } from '../i18n/experiment-plan.ts'
import type { Earlier } from './earlier.ts'
import type { Goals } from './goals.ts'
import { MetricChoice } from './MetricChoice.tsx'
import { PlanField } from './PlanField.tsx'
import type { Planning } from './planning.ts'
import { typed, typedPercent } from './typed-number.ts'

interface MeasureProps {
  planning: Planning
  goals: Goals
  earlier: Earlier | undefined
  locale: Locale
}

/** By what it is judged, and what is expected of it. */
export function Measure({ planning, goals, earlier, locale }: MeasureProps) {
  const { metric, baseline, effect, visitorsPerDay } = useStore(planning.$form)
  const words = planWords[locale]
  const reached = earlier?.reached.find((one) => one.metric === metric)
  const perDay = earlier?.visitorsPerDay
  return (
    <section class="card">
      <h2>{words.measure}</h2>
      <MetricChoice
        planning={planning}
        place="#/plan/metric"
        label={words.metric}
        note={words.metricNote}
        goals={goals}
        metric={metric}
        locale={locale}
        onChoose={(chosen) => planning.write({ metric: chosen })}
      />
      <PlanField
        planning={planning}
        place="#/plan/baseline"
        label={words.baseline}
        note={words.baselineNote(goals.money.some((goal) => goal.metric === metric))}
        value={baseline}
        onType={(text) => planning.write({ baseline: text })}
      >
        {earlier && reached && (
          <Suggestion
            text={words.reached(earlier.experiment, percent(locale, reached.share), reached.visitors)}
            take={words.take(percent(locale, reached.share))}
            onTake={() => planning.write({ baseline: typedPercent(locale, reached.share) })}
          />
        )}
      </PlanField>
      <PlanField
        planning={planning}
        place="#/plan/effect"
        label={words.effect}
        note={words.effectNote}
        value={effect}
        onType={(text) => planning.write({ effect: text })}
      />
      <PlanField
        planning={planning}
        place="#/plan/visitorsPerDay"
        label={words.visitorsPerDay}
        note={words.visitorsPerDayNote}
        value={visitorsPerDay}
        onType={(text) => planning.write({ visitorsPerDay: text })}
      >
        {perDay !== undefined && (
          <Suggestion
            text={words.came(perDay)}
            take={words.takeNumber(perDay)}
            onTake={() => planning.write({ visitorsPerDay: typed(locale, perDay) })}
          />
        )}
      </PlanField>
    </section>
  )
}

/** A number that is known from before, for whoever wants it. */
function Suggestion({ text, take, onTake }: { text: string; take: string; onTake: () => void }) {
  return (
    <p class="plan__suggestion">
      <span>{text}</span>{' '}
      <button type="button" class="button" onClick={onTake}>
        {take}
      </button>
    </p>
  )
}
