import type { Locale } from '@pulya/contract/locale'

import type { Effect, Interval, Unit } from '../api/report-data.ts'
import { change, count, money, percent, pValue, tick } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'
import { numberFormat } from '../format/formatters.ts'

/** What a number of a metric is, and in which money. */
export interface Measure {
  unit: Unit
  currency: string
}

/** A number of a metric: `4,2 %`, `1 250 ₽`, `12 с`. A dash where there is none. */
export function valueInWords(locale: Locale, value: number | null, { unit, currency }: Measure): string {
  if (value === null) return '—'
  if (unit === 'share') return percent(locale, value)
  if (unit === 'money') return sum(locale, value, currency)
  return unit === 'seconds' ? seconds(locale, value) : plain(locale, value)
}

/** The same under a chart, where numbers are round. */
export const roundInWords = (locale: Locale, value: number, measure: Measure): string =>
  measure.unit === 'share' ? tick(locale, value) : valueInWords(locale, value, measure)

/** Where a number may really be: `2,1–4,8 %`, the unit once. Empty where nothing is known. */
export function intervalInWords(locale: Locale, { lower, upper }: Interval, measure: Measure): string {
  if (lower === null && upper === null) return ''
  const said = (value: number) => valueInWords(locale, value, measure)
  if (upper === null) return reportWords[locale].orMore(said(lower ?? 0))
  if (measure.unit === 'share') return `${bare(said(lower ?? 0))}–${said(upper)}`
  return `${said(lower ?? 0)} – ${said(upper)}`
}

/** Where a change may really be: `от −5 % до +23 %`. */
export function changeInterval(locale: Locale, { lower, upper }: Interval): string {
  const { fromTo, orMore } = reportWords[locale]
  const from = change(locale, lower ?? -1)
  return upper === null ? orMore(from) : fromTo(from, change(locale, upper))
}

/** How much more or less, unsigned, where it is sure to be one of both: `12–48 %`, else nothing. */
export function sureRange(
  locale: Locale,
  { lower, upper }: Interval,
): { range: string; open: boolean } | undefined {
  const unsigned = (share: number) => change(locale, Math.abs(share)).replace(/^\+/, '')
  if (lower !== null && lower > 0) {
    return upper === null
      ? { range: unsigned(lower), open: true }
      : { range: `${bare(unsigned(lower))}${dash}${unsigned(upper)}`, open: false }
  }
  if (upper === null || upper >= 0) return undefined
  return lower === null
    ? { range: unsigned(upper), open: true }
    : { range: `${bare(unsigned(upper))}${dash}${unsigned(lower)}`, open: false }
}

/** Percentage points with their sign, without the sign of per cent: `+2,1`. */
export const points = (locale: Locale, share: number): string => bare(change(locale, share))

/** `p = 0,012` or `p < 0,001`. */
export function pInWords(locale: Locale, p: number): string {
  const shown = pValue(locale, p)
  return (shown.startsWith('<') ? `p ${shown}` : `p = ${shown}`).replaceAll(' ', '\u00a0')
}

/** More, less, or neither: of a change, or of a difference while there is nothing to be a percentage of. */
export const direction = ({ relative, difference }: Effect): number => Math.sign(relative ?? difference ?? 0)

/** Money to read, not to book: no kopecks in sums that have three digits without them. */
export const sum = (locale: Locale, minor: number, currency: string): string =>
  money(locale, Math.abs(minor) >= 10_000 ? Math.round(minor / 100) * 100 : Math.round(minor), currency)

function seconds(locale: Locale, value: number): string {
  const { unitsShort } = reportWords[locale]
  if (value < 90) return `${plain(locale, value)}\u202f${unitsShort.seconds}`
  const minutes = Math.round(value / 60)
  if (minutes < 90) return `${count(locale, minutes)}\u202f${unitsShort.minutes}`
  const hours = Math.round(value / 3600)
  return hours < 48
    ? `${count(locale, hours)}\u202f${unitsShort.hours}`
    : `${count(locale, Math.round(value / 86_400))}\u202f${unitsShort.days}`
}

const plain = (locale: Locale, value: number) =>
  numberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)

/** A dash that no line is broken after: these ranges stand in a headline. */
const dash = '–\u2060'

const bare = (text: string) => text.replace(/[\s\u202f]*%$/, '')
