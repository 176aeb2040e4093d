import type { Beliefs } from '../api/report-data.ts'
import { change, percent, tick } from '../format/numbers.ts'
import { beliefWords } from '../i18n/report-beliefs.ts'
import { valueScale } from './effect-scale.ts'
import { Forest } from './Forest.tsx'
import { Bar } from './FunnelChart.tsx'
import { changeInterval, intervalInWords } from './in-words.ts'
import { PlainTable } from './PlainTable.tsx'
import type { Reader } from './reader.ts'
import { Swatch } from './Swatch.tsx'

interface BeliefPanelProps {
  beliefs: Beliefs
  reader: Reader
}

const share = { unit: 'share', currency: '' } as const

/** What could be believed by this data. It informs, and says first of all that it does not decide. */
export function BeliefPanel({ beliefs: { prior, variants }, reader }: BeliefPanelProps) {
  const { locale } = reader
  const words = beliefWords[locale]
  const number = new Intl.NumberFormat(locale)
  if (variants.length === 0) return <p class="empty">{words.empty}</p>
  const rows = variants.map(({ variant, mean, interval }) => ({
    variant,
    point: mean,
    interval,
    value: percent(locale, mean),
    within: intervalInWords(locale, interval, share),
  }))
  return (
    <>
      <div class="notice">
        <p>{words.banner}</p>
        <p>
          {prior.a === 1 && prior.b === 1
            ? words.plainPrior
            : words.prior(number.format(prior.a), number.format(prior.b))}
        </p>
      </div>
      <div class="charts">
        <figure class="chart card">
          <figcaption>
            <h2>{words.best.title}</h2>
            <p class="muted">{words.best.note}</p>
          </figcaption>
          {variants.map(({ variant, chanceBest }) => (
            <div class="steps__row steps__row--short" key={variant}>
              <Swatch variant={variant} />
              <Bar variant={variant} share={chanceBest} label={words.best.bar(variant, chance(chanceBest))} />
              <strong>{chance(chanceBest)}</strong>
            </div>
          ))}
        </figure>
        <figure class="chart card">
          <figcaption>
            <h2>{words.rates.title}</h2>
            <p class="muted">{words.rates.note}</p>
          </figcaption>
          <Forest
            rows={rows}
            scale={valueScale(variants.map(({ mean, interval }) => ({ value: mean, interval })))}
            write={(value) => tick(locale, value)}
          />
        </figure>
      </div>
      <section class="card">
        <h2>{words.numbers}</h2>
        <PlainTable
          caption={words.numbers}
          head={[
            words.variant,
            words.chance,
            words.rate,
            words.interval,
            words.loss,
            words.beat,
            words.uplift,
            words.upliftInterval,
            words.lossOfTreatment,
            words.lossOfControl,
          ]}
          rows={variants.map(({ variant, chanceBest, lossAgainstBest, againstControl }, index) => [
            variant,
            chance(chanceBest),
            rows[index]?.value ?? '',
            rows[index]?.within ?? '',
            percent(locale, lossAgainstBest),
            againstControl ? chance(againstControl.chanceToBeat) : '—',
            againstControl ? change(locale, againstControl.upliftMedian) : '—',
            againstControl ? changeInterval(locale, againstControl.upliftInterval) : '—',
            againstControl ? percent(locale, againstControl.lossOfTreatment) : '—',
            againstControl ? percent(locale, againstControl.lossOfControl) : '—',
          ])}
        />
      </section>
    </>
  )

  /** Never certain: a rounded hundred per cent would say so. */
  function chance(value: number): string {
    if (value > 0.999) return `> ${percent(locale, 0.999)}`
    return value < 0.001 && value > 0 ? `< ${tick(locale, 0.001)}` : percent(locale, value)
  }
}
