import type { Overview } from '../api/report-data.ts'
import { change, tick } from '../format/numbers.ts'
import { metricWords } from '../i18n/report-metrics.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { changeInterval } from './in-words.ts'
import type { Reader } from './reader.ts'
import { Swatch } from './Swatch.tsx'

const looks = { harmed: 'tag tag--danger', safe: 'tag tag--positive', unknown: 'tag' } as const

/** What must not be spoiled. Nothing where the plan names nothing. */
export function Guardrails({ report, reader }: { report: Overview; reader: Reader }) {
  if (report.guardrails.length === 0) return null
  const { locale } = reader
  const words = verdictTabWords[locale].guardrails
  return (
    <section class="card">
      <h2 id="guardrails">{words.title}</h2>
      <p class="muted">{words.note}</p>
      <ul class="guardrails">
        {report.guardrails.map(({ metric, variant, margin, state, effect }) => (
          <li key={`${metric} ${variant}`}>
            <span class="guardrails__name">
              <Swatch variant={variant} /> <span class="visually-hidden">{variant}: </span>
              {metricWords(locale, metric).name}
            </span>
            <span class={looks[state]}>{words.states[state]}</span>
            <span>
              {effect.relative === null ? '—' : change(locale, effect.relative)}{' '}
              {effect.relative !== null && (
                <span class="muted">{changeInterval(locale, effect.relativeInterval)}</span>
              )}
            </span>
            <span class="muted">
              {words.margin} {words.upTo(tick(locale, margin))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
