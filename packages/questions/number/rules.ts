import { withUnit } from '@pulya/contract/with-unit'

import type { Rules } from '../question.ts'
import type { NumberAnswer, NumberConfig } from './definition.ts'

export const rules: Rules<NumberConfig, NumberAnswer> = {
  flaw: ({ required, min, max, step, whole }, answer) => {
    if (answer === undefined) return required ? { code: 'answer-required' } : undefined
    if (!Number.isFinite(answer)) return { code: 'number-invalid' }
    if (min !== undefined && answer < min) return { code: 'number-too-small', limit: min }
    if (max !== undefined && answer > max) return { code: 'number-too-large', limit: max }
    if (whole && !Number.isInteger(answer)) return { code: 'number-whole' }
    return step && !isWhole((answer - (min ?? 0)) / step) ? { code: 'number-step', limit: step } : undefined
  },
  asText: ({ unit = '' }, answer, locale) =>
    withUnit(locale, answer.toLocaleString(locale, { maximumFractionDigits: 6 }), unit),
  keys: () => [],
  amount: (_, answer) => answer,
}

/** But for the error of binary fractions: 0.3 / 0.1 is three steps. */
const isWhole = (steps: number) => Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, Math.abs(steps))
