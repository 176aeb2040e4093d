import type { Locale } from '@pulya/contract/locale'

import type { Report } from '../api/data.ts'
import { change, percent } from '../format/numbers.ts'
import { reportWords } from '../i18n/report.ts'

type Variant = Report['variants'][number]
export type Reached = Variant['reached'][number]
export type Comparison = NonNullable<Variant['comparisons']>[number]

/** `2,1–4,8 %`: the sign of per cent once, at the end. */
export function rateInterval(locale: Locale, { lower, upper }: Reached['interval']): string {
  const bare = percent(locale, lower).replace(/[\s\u202f]*%$/, '')
  return `${bare}–${percent(locale, upper ?? 1)}`
}

export function upliftInterval(locale: Locale, { lower, upper }: Comparison['relativeInterval']): string {
  const { fromTo, orMore } = reportWords[locale]
  return upper === null ? orMore(change(locale, lower)) : fromTo(change(locale, lower), change(locale, upper))
}
