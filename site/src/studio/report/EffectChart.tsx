import type { Overview } from '../api/report-data.ts'
import { change, tick } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { metricWords } from '../i18n/report-metrics.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { controlOf, primaryOf } from './arms.ts'
import { effectScale } from './effect-scale.ts'
import { Forest } from './Forest.tsx'
import { changeInterval, pInWords } from './in-words.ts'
import type { Reader } from './reader.ts'
import { TableBehind } from './TableBehind.tsx'

/** Every treatment's primary metric against the control's. Nothing while there is nothing to be a percentage of. */
export function EffectChart({ report, reader }: { report: Overview; reader: Reader }) {
  const { locale } = reader
  const words = verdictTabWords[locale].effect
  const primary = primaryOf(report)
  const compared = (primary?.variants ?? []).flatMap(({ variant, effect }) =>
    effect && effect.relative !== null ? [{ variant, effect, relative: effect.relative }] : [],
  )
  if (!primary || compared.length === 0) return null
  const title = words.title(metricWords(locale, primary.metric).name, controlOf(report.experiment))
  const rows = compared.map(({ variant, effect, relative }) => ({
    variant,
    point: relative,
    interval: effect.relativeInterval,
    value: change(locale, relative),
    within: changeInterval(locale, effect.relativeInterval),
  }))
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{title}</h2>
        <p class="muted">{words.note}</p>
      </figcaption>
      <Forest
        rows={rows}
        scale={effectScale(compared.map(({ effect }) => effect))}
        write={(share) => signed(share, tick(locale, share))}
      />
      <TableBehind
        reader={reader}
        caption={title}
        head={[reportWords[locale].variant, words.change, words.interval, words.p]}
        rows={compared.map(({ effect }, index) => {
          const { variant = '', value = '', within = '' } = rows[index] ?? {}
          return [variant, value, within, effect.p === null ? '—' : pInWords(locale, effect.p)]
        })}
      />
    </figure>
  )
}

/** Under a chart of changes. */
export const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text)
