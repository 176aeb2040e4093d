import type { Funnel } from '../api/report-data.ts'
import { count, percent, tick } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { funnelWords, stepName } from '../i18n/report-funnel.ts'
import { intervalInWords, valueInWords } from './in-words.ts'
import type { Reader } from './reader.ts'
import { Swatch } from './Swatch.tsx'
import { TableBehind } from './TableBehind.tsx'

/** How far visitors get: a bar for every variant at every step, of all who were exposed. */
export function FunnelChart({ funnel, reader }: { funnel: Funnel; reader: Reader }) {
  const { locale } = reader
  const words = funnelWords[locale]
  const share = { unit: 'share', currency: '' } as const
  const time = (seconds: number) => valueInWords(locale, seconds, { unit: 'seconds', currency: '' })
  const confirmedIn = (variant: string) =>
    funnel.confirmed
      .filter((one) => one.variant === variant)
      .map(({ visitors }) => words.confirmed(count(locale, visitors)))
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{words.title}</h2>
        <p class="muted">{words.note}</p>
      </figcaption>
      <ol class="steps">
        {funnel.steps.map((step) => {
          const name = stepName(locale, step)
          return (
            <li key={step.step}>
              <h3 class="steps__name">{name}</h3>
              {step.variants.map(({ variant, visitors, rate, dropOff, medianSeconds }) => {
                const said = rate === null ? '—' : percent(locale, rate)
                return (
                  <div class="steps__row" key={variant}>
                    <Swatch variant={variant} />
                    <Bar
                      variant={variant}
                      share={rate ?? 0}
                      label={words.bar(variant, name, said, count(locale, visitors))}
                    />
                    <p class="steps__said">
                      <strong>{said}</strong> <span class="muted">{count(locale, visitors)}</span>
                    </p>
                    <p class="steps__left muted">
                      {[
                        ...(step.step === 'exposed' ? confirmedIn(variant) : []),
                        ...(dropOff === null || step.step === 'exposed'
                          ? []
                          : [words.left(tick(locale, round(dropOff)))]),
                        ...(medianSeconds === null ? [] : [words.took(time(medianSeconds))]),
                      ].join(', ')}
                    </p>
                  </div>
                )
              })}
            </li>
          )
        })}
      </ol>
      <TableBehind
        reader={reader}
        caption={words.title}
        head={[
          words.step,
          reportWords[locale].variant,
          words.visitors,
          words.rate,
          words.interval,
          words.dropOff,
          words.time,
        ]}
        rows={funnel.steps.flatMap((step) =>
          step.variants.map(({ variant, visitors, rate, interval, dropOff, medianSeconds }) => [
            stepName(locale, step),
            variant,
            count(locale, visitors),
            valueInWords(locale, rate, share),
            intervalInWords(locale, interval, share),
            dropOff === null ? '—' : percent(locale, dropOff),
            medianSeconds === null ? '—' : time(medianSeconds),
          ]),
        )}
      />
    </figure>
  )
}

interface BarProps {
  variant: string
  /** 0 to 1. */
  share: number
  label: string
}

/** A part of the whole. Its pattern tells the variant where colours do not. */
export function Bar({ variant, share, label }: BarProps) {
  return (
    <svg class="bar" data-variant={variant} role="img" aria-label={label} width="100%" height="18">
      <rect class="bar__whole" width="100%" height="18" rx="3" />
      <rect class="strip__interval" width={`${Math.min(1, share) * 100}%`} height="18" rx="3" />
    </svg>
  )
}

const round = (share: number) => Math.round(share * 100) / 100
