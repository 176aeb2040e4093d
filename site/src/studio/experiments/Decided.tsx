import type { Remembered } from '../api/data.ts'
import { change, count, money, percent } from '../format/numbers.ts'
import { differenceWords } from '../i18n/findings.ts'
import { memoryWords } from '../i18n/experiment-memory.ts'
import { metricWords } from '../i18n/report-metrics.ts'
import { reportWords } from '../i18n/report.ts'
import { dayInWords } from '../report/days-in-words.ts'
import { PlainTable } from '../report/PlainTable.tsx'
import type { Reader } from '../report/reader.ts'
import { Swatch } from '../report/Swatch.tsx'
import { partName } from './part-name.ts'
import { shownDifferently } from './shown-differently.ts'

interface DecidedProps {
  decided: Remembered
  currency: string
  reader: Reader
}

/** One experiment as it is remembered: how it ended and why, its numbers, what it showed. */
export function Decided({ decided, currency, reader }: DecidedProps) {
  const { locale } = reader
  const words = memoryWords[locale]
  const { experiment, name, hypothesis, document, outcome, variant, reason, at, metric, variants } = decided
  const factors = [...new Set(variants.flatMap((one) => one.factors))]
  const tag = outcome === 'winner' ? 'decided' : outcome === 'invalid' ? 'invalid' : 'stopped'
  return (
    <>
      <p class="remembered__ended">
        <span class="tag" data-experiment={tag}>
          {words.outcomes[outcome]}
          {variant !== null && ` ${variant}`}
        </span>
        <span class="muted">{dayInWords(reader, at)}</span>
        {factors.map((factor) => (
          <span class="tag tag--plain" key={factor}>
            {differenceWords[locale].factor[factor]}
          </span>
        ))}
      </p>
      <h2>
        <a href={`/studio/experiments/${experiment}`}>{name}</a>
      </h2>
      <p class="muted">{document.title}</p>
      {hypothesis && <p>{hypothesis}</p>}
      <p class="remembered__reason">
        <span class="muted">{words.reason}</span> {reason}
      </p>
      {metric && (
        <PlainTable
          caption={`${name}: ${metricWords(locale, metric.key).name}`}
          head={[metricWords(locale, metric.key).name, words.visitors, words.value, words.effect]}
          rows={decided.results.map((result) => [
            `${result.variant}: ${variants.find(({ key }) => key === result.variant)?.name ?? ''}`,
            count(locale, result.visitors),
            valueInWords(result.value),
            effectInWords(result),
          ])}
        />
      )}
      <Differing variants={variants} reader={reader} />
    </>
  )

  function valueInWords(value: number | null): string {
    if (value === null || !metric) return words.noEffect
    return metric.unit === 'money' ? money(locale, Math.round(value), currency) : percent(locale, value)
  }

  function effectInWords({ relative, relativeInterval }: Remembered['results'][number]): string {
    if (relative === null) return words.noEffect
    const { lower = null, upper = null } = relativeInterval ?? {}
    if (lower === null) return change(locale, relative)
    const range =
      upper === null
        ? reportWords[locale].orMore(change(locale, lower))
        : reportWords[locale].fromTo(change(locale, lower), change(locale, upper))
    return `${change(locale, relative)} (${range})`
  }
}

/** Variants beside each other, only where they were not the same. */
function Differing({ variants, reader }: { variants: Remembered['variants']; reader: Reader }) {
  const words = memoryWords[reader.locale]
  const parts = shownDifferently(variants)
  if (parts.length === 0) return <p class="muted">{words.alike}</p>
  return (
    <>
      <h3 class="field__label">{words.differs}</h3>
      {parts.map(({ id, kind, by }) => (
        <div class="remembered__part" key={id}>
          <h4>{partName(kind, reader.locale)}</h4>
          <ul class="remembered__sides">
            {variants.map(({ key }) => (
              <li key={key}>
                <Swatch variant={key} />
                <span class="visually-hidden">{key}: </span>
                <div>
                  {by[key]?.texts.map((text) => (
                    <p key={text}>{text}</p>
                  ))}
                  {by[key]?.pictures.map((picture) => (
                    <img key={picture} src={picture} alt={words.picture(key)} loading="lazy" width="160" />
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
