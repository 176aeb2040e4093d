import type { Locale } from '@pulya/contract/locale'

import type { Effect, Overview, Unit } from '../api/report-data.ts'
import { change } from '../format/numbers.ts'
import type { MetricWords } from '../i18n/report-metrics.ts'
import { verdictWords } from '../i18n/verdict.ts'
import { controlOf, primaryOf } from './arms.ts'
import { changeInterval, direction, points, sureRange } from './in-words.ts'
import type { Reader } from './reader.ts'

interface Compared {
  treatment: string
  control: string
  effect: Effect
}

/** `B приносит на 12–48 % больше заявок, чем A`; no amount where it is not sure, no full stop. */
export function sureClause(
  locale: Locale,
  words: MetricWords,
  { treatment, control, effect }: Compared,
): string {
  const say = direction(effect) < 0 ? words.less : words.more
  return say(
    treatment,
    control,
    effect.relative === null ? undefined : sureRange(locale, effect.relativeInterval),
  )
}

export interface InNumbers {
  treatment: string
  text: string
}

/** Every treatment in the primary metric, in numbers. */
export function comparisons(report: Overview, { locale }: Reader): InNumbers[] {
  const control = controlOf(report.experiment)
  const primary = primaryOf(report)
  return (primary?.variants ?? []).flatMap(({ variant, effect }) =>
    primary && effect ? (against(locale, primary.unit, { treatment: variant, control, effect }) ?? []) : [],
  )
}

function against(
  locale: Locale,
  unit: Unit,
  { treatment, control, effect }: Compared,
): InNumbers | undefined {
  const words = verdictWords[locale]
  const { relative, relativeInterval, difference, differenceInterval } = effect
  if (relative !== null) {
    const numbers = `${change(locale, relative)} (${changeInterval(locale, relativeInterval)})`
    return { treatment, text: words.against(control, numbers) }
  }
  // Nothing to be a percentage of; points are of shares only.
  if (difference === null || unit !== 'share') return undefined
  const { lower, upper } = differenceInterval
  const [from, to] = [points(locale, lower ?? -1), points(locale, upper ?? 1)]
  return { treatment, text: words.noBase(control, points(locale, difference), from, to) }
}
