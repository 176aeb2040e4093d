import type { Locale } from '@pulya/contract/locale'

import type { Report } from '../api/data.ts'
import { percent, tick } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { Axis } from './Axis.tsx'
import { rateInterval } from './in-words.ts'
import { IntervalStrip } from './IntervalStrip.tsx'
import { scaleOver } from './scale.ts'
import { Swatch } from './Swatch.tsx'

/** The share of each variant's visitors who left a contact. */
export function RateChart({ report, locale }: { report: Report; locale: Locale }) {
  const words = reportWords[locale].rates
  const rows = report.variants.flatMap(({ key, reached }) => {
    const leads = reached.find(({ step }) => step === 'lead')
    return leads ? [{ key, ...leads }] : []
  })
  const scale = scaleOver([
    0,
    ...rows.map(({ rate, interval }) => (rate === null ? 0 : (interval.upper ?? 1))),
  ])
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{words.title}</h2>
        <p class="muted">{words.note}</p>
      </figcaption>
      {rows.map(({ key, rate, interval }) => {
        const said = rate === null ? '—' : percent(locale, rate)
        return (
          <div class="chart__row" key={key}>
            <Swatch variant={key} />
            <IntervalStrip
              scale={scale}
              variant={key}
              point={rate}
              lower={interval.lower}
              upper={interval.upper}
              label={`${key}: ${said}, ${rateInterval(locale, interval)}`}
            />
            <strong class="chart__value">{said}</strong>
          </div>
        )
      })}
      <Axis scale={scale} write={(share) => tick(locale, share)} />
    </figure>
  )
}
