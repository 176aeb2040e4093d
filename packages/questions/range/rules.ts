import type { Locale } from '@pulya/contract/locale'
import { withUnit } from '@pulya/contract/with-unit'

import type { Rules } from '../question.ts'
import type { RangeAnswer, RangeConfig } from './definition.ts'

const between: Record<Locale, (from: string, to: string) => string> = {
  ru: (from, to) => `от ${from} до ${to}`,
  en: (from, to) => `from ${from} to ${to}`,
}

export const rules: Rules<RangeConfig, RangeAnswer> = {
  flaw: ({ required, min, max }, answer) => {
    if (answer === undefined) return required ? { code: 'answer-required' } : undefined
    const { from, to } = answer
    if (Math.min(from, to) < min) return { code: 'number-too-small', limit: min }
    if (Math.max(from, to) > max) return { code: 'number-too-large', limit: max }
    return from > to ? { code: 'range-reversed' } : undefined
  },
  asText: ({ unit }, { from, to }, locale) => {
    const numbers = between[locale](from.toLocaleString(locale), to.toLocaleString(locale))
    return withUnit(locale, numbers, unit)
  },
  keys: () => [],
  /** The middle: an estimate by it is wrong by the least, whichever end the truth is at. */
  amount: (_, { from, to }) => (from + to) / 2,
}
