import type { Locale } from '@pulya/contract/locale'

import type { Report } from '../api/data.ts'
import { change } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { Axis } from './Axis.tsx'
import { upliftInterval } from './in-words.ts'
import { IntervalStrip } from './IntervalStrip.tsx'
import { scaleOver } from './scale.ts'
import { Swatch } from './Swatch.tsx'

/** Three times as many is far enough: a wider chart would make every real difference look like nothing. */
const farthest = 2

/** Every treatment's leads against the control's. Nothing while there is nothing to be a percentage of. */
export function UpliftChart({ report, locale }: { report: Report; locale: Locale }) {
  const words = reportWords[locale].uplifts
  const control = report.variants.find((variant) => variant.control)?.key ?? ''
  const rows = report.variants.flatMap(({ key, comparisons }) => {
    const leads = comparisons?.find(({ step }) => step === 'lead')
    return leads && leads.relativeUplift !== null
      ? [{ key, uplift: leads.relativeUplift, interval: leads.relativeInterval }]
      : []
  })
  if (rows.length === 0) return null
  const ends = rows.flatMap(({ uplift, interval: { lower, upper } }) => [lower, uplift, upper ?? farthest])
  const scale = scaleOver([0, ...ends.map((end) => Math.min(end, farthest))])
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{words.title(control)}</h2>
        <p class="muted">{words.note}</p>
      </figcaption>
      {rows.map(({ key, uplift, interval }) => (
        <div class="chart__row" key={key}>
          <Swatch variant={key} />
          <IntervalStrip
            scale={scale}
            variant={key}
            point={uplift}
            lower={interval.lower}
            upper={interval.upper}
            label={`${key}: ${change(locale, uplift)}, ${upliftInterval(locale, interval)}`}
          />
          <strong class="chart__value">{change(locale, uplift)}</strong>
        </div>
      ))}
      <Axis scale={scale} write={(share) => change(locale, share)} />
    </figure>
  )
}
