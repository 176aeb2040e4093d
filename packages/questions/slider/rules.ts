import type { Locale } from '@pulya/contract/locale'

import type { Rules } from '../question.ts'
import type { SliderAnswer, SliderConfig, SliderRange } from './definition.ts'

const between: Record<Locale, (from: string, to: string) => string> = {
  ru: (from, to) => `от ${from} до ${to}`,
  en: (from, to) => `from ${from} to ${to}`,
}

const endsOf = (answer: SliderAnswer): SliderRange =>
  typeof answer === 'number' ? { from: answer, to: answer } : answer

export const rules: Rules<SliderConfig, SliderAnswer> = {
  flaw: ({ required, range = false, min, max }, answer) => {
    if (answer === undefined) return required ? { code: 'answer-required' } : undefined
    if (range === (typeof answer === 'number')) return { code: 'answer-shape' }
    const { from, to } = endsOf(answer)
    if (Math.min(from, to) < min) return { code: 'number-too-small', limit: min }
    if (Math.max(from, to) > max) return { code: 'number-too-large', limit: max }
    return from > to ? { code: 'range-reversed' } : undefined
  },
  asText: ({ unit }, answer, locale) => {
    const numbers =
      typeof answer === 'number'
        ? answer.toLocaleString(locale)
        : between[locale](answer.from.toLocaleString(locale), answer.to.toLocaleString(locale))
    return `${numbers}\u00a0${unit}`.trim()
  },
  keys: () => [],
  /** Of a range it is the middle: an estimate by it is wrong by the least, whichever end the truth is at. */
  amount: (_, answer) => {
    const { from, to } = endsOf(answer)
    return (from + to) / 2
  },
}
