import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'

import { planDetailWords } from '../i18n/experiment-plan-details.ts'
import type { Goals } from './goals.ts'
import { MetricChoice } from './MetricChoice.tsx'
import { PlanField } from './PlanField.tsx'
import type { Planning } from './planning.ts'

const guardrailsMax = 10

/** What a winner may not have harmed. */
export function Guarding({ planning, goals, locale }: { planning: Planning; goals: Goals; locale: Locale }) {
  const { guardrails, strict } = useStore(planning.$form)
  const words = planDetailWords[locale]
  const change = (place: number, next: Partial<(typeof guardrails)[number]>) =>
    planning.write({
      guardrails: guardrails.map((one, index) => (index === place ? { ...one, ...next } : one)),
    })
  return (
    <section class="card">
      <h2>{words.guardrails}</h2>
      <p class="muted">{words.guardrailsNote}</p>
      {guardrails.map(({ metric, margin }, index) => (
        <div class="plan__row" key={index}>
          <MetricChoice
            planning={planning}
            place={`#/plan/guardrails/${index}/metric`}
            label={words.guardrail(index + 1)}
            goals={goals}
            metric={metric}
            locale={locale}
            onChoose={(chosen) => change(index, { metric: chosen })}
          />
          <PlanField
            planning={planning}
            place={`#/plan/guardrails/${index}/margin`}
            label={words.margin(index + 1)}
            value={margin}
            onType={(text) => change(index, { margin: text })}
          />
          <button
            type="button"
            class="button button--bare plan__remove"
            aria-label={words.removeGuardrail(index + 1)}
            onClick={() => planning.write({ guardrails: guardrails.toSpliced(index, 1) })}
          >
            ✕
          </button>
        </div>
      ))}
      {guardrails.length < guardrailsMax && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => planning.write({ guardrails: [...guardrails, { metric: '', margin: '10' }] })}
          >
            {words.addGuardrail}
          </button>
        </p>
      )}
      {guardrails.length > 0 && (
        <label class="plan__mark">
          <input
            type="checkbox"
            checked={strict}
            onChange={({ currentTarget }) => planning.write({ strict: currentTarget.checked })}
          />
          {words.strict}
        </label>
      )}
    </section>
  )
}
