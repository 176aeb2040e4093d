import type { Locale } from '@pulya/contract/locale'

import type { Overview, Segments } from '../api/report-data.ts'
import { change, count, tick } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { visitorsInWords } from '../i18n/report-numbers.ts'
import { segmentWords, valueName } from '../i18n/report-segments.ts'
import { controlOf, primaryOf } from './arms.ts'
import { effectScale } from './effect-scale.ts'
import { signed } from './EffectChart.tsx'
import { Forest } from './Forest.tsx'
import { changeInterval, pInWords, valueInWords } from './in-words.ts'
import type { Reader } from './reader.ts'
import { TableBehind } from './TableBehind.tsx'

interface SegmentChartProps {
  dimension: Segments['dimensions'][number]
  report: Overview
  reader: Reader
}

/** Beyond these a chart is a wall; the table has them all. A week of two treatments is still looked through. */
const rowsMax = 14

/** The primary metric inside every value of one fact. */
export function SegmentChart({
  dimension: { dimension, values, differs },
  report,
  reader,
}: SegmentChartProps) {
  const { locale } = reader
  const words = segmentWords[locale]
  const control = controlOf(report.experiment)
  const measure = { unit: primaryOf(report)?.unit ?? 'share', currency: report.currency } as const
  const compared = values
    .flatMap(({ value, variants }) => {
      const visitors = variants.reduce((sum, arm) => sum + arm.visitors, 0)
      return variants.flatMap(({ variant, effect }) => (effect ? [{ value, visitors, variant, effect }] : []))
    })
    .filter(({ effect }) => effect.relative !== null)
    .slice(0, rowsMax)
    .toSorted(byTime(dimension))
  const title = words.dimensions[dimension]
  return (
    <figure class="chart card">
      <figcaption>
        <h2>{title}</h2>
        <Differences differs={differs} locale={locale} />
      </figcaption>
      {compared.length > 0 && (
        <Forest
          rows={compared.map(({ value, visitors, variant, effect }) => ({
            variant,
            name: valueName(locale, dimension, value),
            aside: visitorsInWords(locale, visitors),
            point: effect.relative,
            interval: effect.relativeInterval,
            value: change(locale, effect.relative ?? 0),
            within: changeInterval(locale, effect.relativeInterval),
          }))}
          scale={effectScale(compared.map(({ effect }) => effect))}
          write={(share) => signed(share, tick(locale, share))}
        />
      )}
      <TableBehind
        reader={reader}
        caption={title}
        head={[
          words.value,
          reportWords[locale].variant,
          words.visitors,
          words.conversions,
          words.rate,
          words.against(control),
        ]}
        rows={values
          .toSorted(byTime(dimension))
          .flatMap(({ value, variants }) =>
            variants.map((arm) => [
              valueName(locale, dimension, value),
              arm.variant,
              count(locale, arm.visitors),
              count(locale, arm.conversions),
              valueInWords(locale, arm.value, measure),
              upliftOf(arm),
            ]),
          )}
      />
    </figure>
  )

  function upliftOf({
    effect,
  }: Segments['dimensions'][number]['values'][number]['variants'][number]): string {
    if (!effect) return ''
    return effect.relative === null
      ? words.nothing
      : `${change(locale, effect.relative)} (${changeInterval(locale, effect.relativeInterval)})`
  }
}

/** Days and hours stand as they follow each other, whatever is counted together last; all else stays as it came. */
const byTime =
  (dimension: Segments['dimensions'][number]['dimension']) =>
  ({ value: one }: { value: string }, { value: other }: { value: string }): number =>
    dimension === 'weekday' || dimension === 'hour' ? placeOf(one) - placeOf(other) : 0

const placeOf = (value: string): number => (value === '*' ? 24 : Number(value))

interface DifferencesProps {
  differs: Segments['dimensions'][number]['differs']
  locale: Locale
}

/** Is the effect the same everywhere, and do the sums say what the parts say? */
function Differences({ differs, locale }: DifferencesProps) {
  const words = segmentWords[locale]
  const alike = differs.flatMap(({ variant, p, differs: different }) =>
    p === null || different ? [] : [`${variant}: ${pInWords(locale, p)}`],
  )
  return (
    <>
      {differs.map(({ variant, p, differs: different, reversal, stratified }) => (
        <div key={variant}>
          {different && p !== null && (
            <p class="said-warning">{words.differs(variant, pInWords(locale, p))}</p>
          )}
          {reversal && stratified && stratified.relative !== null && (
            <p class="said-warning">
              {words.reversal(
                variant,
                `${change(locale, stratified.relative)} (${changeInterval(locale, stratified.relativeInterval)})`,
              )}
            </p>
          )}
        </div>
      ))}
      {alike.length > 0 && <p class="muted">{words.same(alike.join('; '))}</p>}
    </>
  )
}
