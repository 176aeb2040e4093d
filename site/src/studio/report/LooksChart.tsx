import type { Overview } from '../api/report-data.ts'
import { change, tick } from '../format/numbers.ts'
import { fullDaysInWords } from '../i18n/report-numbers.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { controlOf, treatmentsOf } from './arms.ts'
import { bandOf, type Moment, momentsOf } from './band.ts'
import { shortDay } from './days-in-words.ts'
import { signed } from './EffectChart.tsx'
import { changeInterval } from './in-words.ts'
import type { Reader } from './reader.ts'
import { Swatch } from './Swatch.tsx'
import { TableBehind } from './TableBehind.tsx'

/** How the verdict grew, day by day: a chart for every treatment, one under the other. */
export function LooksChart({ report, reader }: { report: Overview; reader: Reader }) {
  const { locale } = reader
  const words = verdictTabWords[locale].looks
  const control = controlOf(report.experiment)
  const charts = treatmentsOf(report.experiment)
    .map((treatment) => ({ treatment, moments: momentsOf(report, treatment) }))
    .filter(({ moments }) => moments.length > 1)
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{words.title}</h2>
        <p class="muted">{charts.length > 0 ? words.note : words.few}</p>
      </figcaption>
      {charts.map(({ treatment, moments }) => (
        <div key={treatment}>
          <h3 class="plot__title">
            <Swatch variant={treatment} /> {words.one(treatment, control)}
          </h3>
          <Plot treatment={treatment} moments={moments} reader={reader} />
          <TableBehind
            reader={reader}
            caption={`${words.title}: ${words.one(treatment, control)}`}
            head={[words.day, verdictTabWords[locale].effect.change, verdictTabWords[locale].effect.interval]}
            rows={(reader.unfolded ? thinned(moments) : moments).map(({ day, relative, lower, upper }) => [
              shortDay(locale, day),
              change(locale, relative),
              changeInterval(locale, { lower, upper }),
            ])}
          />
        </div>
      ))}
    </figure>
  )
}

/** Paper has room for two weeks of rows; the last is always among them. */
const thinned = (moments: readonly Moment[]): Moment[] => {
  const every = Math.ceil(moments.length / 14)
  return moments.filter((_, index) => (moments.length - 1 - index) % every === 0)
}

const height = 200

interface PlotProps {
  treatment: string
  moments: readonly Moment[]
  reader: Reader
}

/** Lines are stretched to the room there is; what is written stays as it is. */
function Plot({ treatment, moments, reader: { locale } }: PlotProps) {
  const words = verdictTabWords[locale].looks
  const { scale, area, upper, lower, line, cut } = bandOf(moments)
  const down = (value: number) => height * (1 - scale.at(value) / 100)
  const last = moments.at(-1)
  const middle = moments[Math.floor(moments.length / 2)]
  const said = last ? change(locale, last.relative) : ''
  const label = words.label(
    said,
    last ? changeInterval(locale, last) : '',
    fullDaysInWords(locale, moments.length),
  )
  return (
    <div class="plot" data-variant={treatment}>
      <svg class="plot__side" width="100%" height={height} aria-hidden="true">
        {scale.ticks.map((value) => (
          <text key={value} x="100%" y={down(value) + 4} text-anchor="end">
            {signed(value, tick(locale, value))}
          </text>
        ))}
      </svg>
      <svg class="plot__field" width="100%" height={height} role="img" aria-label={label}>
        {scale.ticks.map((value) => (
          <line
            key={value}
            class={value === 0 ? 'strip__zero' : 'strip__tick'}
            x1="0"
            x2="100%"
            y1={down(value)}
            y2={down(value)}
          />
        ))}
        <svg width="100%" height={height} viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="plot__band" d={area} />
          <path class="plot__edge" d={upper} />
          <path class="plot__edge" d={lower} />
          <path class="plot__line" d={line} />
        </svg>
        {last && <circle class="strip__point" cx="100%" cy={down(last.relative)} r="5.5" />}
      </svg>
      <strong
        class="plot__last"
        style={{ insetBlockStart: `${last ? down(last.relative) : 0}px` }}
        aria-hidden="true"
      >
        {said}
      </strong>
      <svg class="plot__days" width="100%" height="22" aria-hidden="true">
        {[moments[0], middle, last].map((moment, index) => (
          <text key={index} x={`${index * 50}%`} y="16" text-anchor={['start', 'middle', 'end'][index]}>
            {moment && shortDay(locale, moment.day)}
          </text>
        ))}
      </svg>
      {cut && <p class="plot__cut muted">{words.cut}</p>}
    </div>
  )
}
